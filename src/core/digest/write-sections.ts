import type { Claim, Section } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import { rulesFor } from '../text/rules-for.ts';
import type { PlannedPart } from './fill-parts.ts';
import type { Mark } from './find-series.ts';
import { labelled } from './mark-parts.ts';
import { ownLabel } from './own-label.ts';
import type { Sentence } from './read-sentences.ts';
import { wordsOfHeading } from './words-of-heading.ts';
import type { ClaimedSpan } from './write-claim.ts';

/** A part with its heading: that of the page, or a phrase of the article; none over what comes next, whose heading is ours, over a row of steps, dates or entries without one, and over what no phrase names. */
export interface HeadedPart extends PlannedPart {
  title: ClaimedSpan | null;
}

const JOINED_WORDS = 40;
/** The parts with what stands over each: the page's heading, or the phrase that is its theme. */
export function headParts(parts: readonly PlannedPart[]): HeadedPart[] {
  return parts.map((part) => {
    if (part.question) return { ...part, title: part.question.words };
    if (part.heading) return { ...part, title: wordsOfHeading(part.heading) };
    const { phrase } = part.theme ?? {};
    return { ...part, title: phrase ? { passage: phrase.sentence.passage, start: phrase.start, end: phrase.end } : null };
  });
}

/** Sentences as paragraphs: in a row those of each mark, else those of one passage together, and one that follows at once while the paragraph is short. */
function paragraphsOf(chosen: readonly Sentence[], marks: ReadonlyMap<Sentence, Mark>, inner: ReadonlyMap<Sentence, Mark>): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of chosen) {
    const current = paragraphs.at(-1);
    const last = current?.at(-1);
    const words = current?.reduce((sum, each) => sum + each.words.length, 0) ?? 0;
    const joins = last && (last.passageIndex === sentence.passageIndex || (last.index + 1 === sentence.index && words < JOINED_WORDS));
    if (current && (marks.size > 0 || joins) && !marks.has(sentence) && !inner.has(sentence)) current.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The label of an item of a list, unless it stands right before it. */
const ownLabelAmong = (sentence: Sentence, before: Sentence | undefined): Mark | null =>
  before?.passage === sentence.passage ? null : ownLabel(sentence);

/** The sections of a digest, with ids s1, s2 …; quotations are placed later. `inner`: the labels of sentences under headings inside their parts. */
export function writeSections(
  parts: readonly HeadedPart[],
  inner: ReadonlyMap<Sentence, Mark>,
  cite: Cite,
  writeClaim: (sentence: Sentence) => Claim,
  language: string | null,
): Section[] {
  return parts.map(({ title, chosen, kind, marks }, at) => {
    const citation = title && cite(title.passage.id, title.start, title.end);
    return {
      id: `s${at + 1}`,
      kind,
      heading: citation ? capitalized(citation.exact) : kind === 'next' ? rulesFor(language).next : '',
      headingCitations: citation ? [citation] : [],
      paragraphs: paragraphsOf(chosen, marks, inner).map((paragraph) =>
        paragraph.map((sentence, place) =>
          labelled(writeClaim(sentence), marks.get(sentence) ?? inner.get(sentence) ?? ownLabelAmong(sentence, paragraph[place - 1]), cite),
        ),
      ),
      quotations: [],
    };
  });
}
