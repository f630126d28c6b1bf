import { claimsOf } from '../claims-of.ts';
import type { Citation, Digest } from '../digest.ts';
import { citeFrom } from '../evidence/cite.ts';
import { countWords, foldTerm } from '../text/words.ts';
import { isBesideHeading } from './is-beside-heading.ts';
import { withPlainHeadings } from './plain-headings.ts';

const LONGEST = 120;
const FEWEST_WORDS = 15;

/** The article's own headings over text of which the digest shows nothing, in page order, each cited whole; none that stands there twice ("Pros") or stands beside the article ("Contents"), and none where the digest has no sections. */
export function findUnshownHeadings(digest: Digest): Citation[] {
  if (digest.sections.length === 0) return [];
  const { source } = digest;
  const passages = withPlainHeadings(digest.passages, source.title);
  const shown = new Set(shownCitations(digest).map(({ passage }) => passage));
  const cite = citeFrom(passages);
  const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => foldTerm(text));
  const twice = new Set(headings.filter((heading, at) => headings.indexOf(heading) !== at));
  const stretchFrom = (from: number) => {
    const end = passages.findIndex(({ kind }, at) => at > from && kind === 'heading');
    return passages.slice(from, end < 0 ? passages.length : end);
  };
  return passages.flatMap(({ id, kind, text }, at) => {
    const isNamed = kind === 'heading' && text.length <= LONGEST && foldTerm(text) !== foldTerm(source.title);
    if (!isNamed || twice.has(foldTerm(text)) || isBesideHeading(text)) return [];
    const below = stretchFrom(at);
    const words = below.slice(1).reduce((sum, passage) => sum + countWords(passage.text, source.language), 0);
    return words < FEWEST_WORDS || below.some((passage) => shown.has(passage.id)) ? [] : [cite(id, 0, text.length)];
  });
}

function shownCitations(digest: Digest): Citation[] {
  const shown = new Set([...digest.leadQuotations, ...digest.sections.flatMap((section) => section.quotations)]);
  return [
    ...claimsOf(digest).flatMap((claim) => [...claim.citations, claim.label?.citation ?? []].flat()),
    ...digest.sections.flatMap((section) => section.headingCitations),
    ...digest.quotations.filter(({ id }) => shown.has(id)).flatMap((quotation) => quotation.citations),
  ];
}
