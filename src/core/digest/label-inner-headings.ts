import type { Passage } from '../article.ts';
import { foldTerm } from '../text/words.ts';
import type { PlannedPart } from './fill-parts.ts';
import type { Mark } from './find-series.ts';
import { isBesideHeading } from './is-beside-heading.ts';
import { isSectionHeading } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/** The heading that a sentence stands right under. */
const headingAbove = ({ passageIndex }: Sentence, passages: readonly Passage[]): Passage | undefined =>
  passages.slice(0, passageIndex).findLast(({ kind }) => kind === 'heading');

function labelOf(heading: Passage): Mark {
  const span = wordsOfHeading(heading);
  return { text: heading.text.slice(span.start, span.end), span };
}

/**
 * The labels of shown sentences that stand under a heading inside their part: the page's own words for what they are about, before the first
 * sentence under each; none that stands there twice ("Pros"). None in rows, whose items have marks.
 */
export function labelInnerHeadings(parts: readonly PlannedPart[], passages: readonly Passage[], title: string): Map<Sentence, Mark> {
  const labels = new Map<Sentence, Mark>();
  const times = new Map<string, number>();
  for (const { kind, text } of passages) if (kind === 'heading') times.set(foldTerm(text), (times.get(foldTerm(text)) ?? 0) + 1);
  const names = (heading: Passage) =>
    isSectionHeading(heading, title) && !isBesideHeading(heading.text) && times.get(foldTerm(heading.text)) === 1;
  for (const { heading, question, marks, chosen } of parts) {
    if (!heading || question || marks.size > 0) continue;
    let last = heading;
    for (const sentence of chosen) {
      const above: Passage = headingAbove(sentence, passages) ?? heading;
      if (above !== last && above !== heading && names(above)) labels.set(sentence, labelOf(above));
      last = above;
    }
  }
  return labels;
}
