import type { Passage } from '../../article.ts';
import type { Quotation } from '../../digest.ts';
import { findQuotedSpans } from '../../quotations/find-quoted-spans.ts';
import { findWords } from '../../text/words.ts';
import type { Cite } from '../cite.ts';
import { findSimilarSpans } from '../find-similar-span.ts';
import type { CheckedQuotedWords } from './checked-summary.ts';
import { compareSpeakers, speakerAt, tellSpeaker } from './compare-speakers.ts';
import { type FoundWords, type PassageSpan, quotedWordsFinder } from './find-quoted-words.ts';

/** An article whose quotations are known. */
export interface QuotedSource {
  passages: readonly Passage[];
  language: string | null;
  quotations: readonly Quotation[];
}

/** A stretch between quotation marks in a summary. `quotation`: as one of somebody's words, null for a name, a title or a word held at arm's length. */
export interface QuotedInSummary {
  line: number;
  start: number;
  end: number;
  text: string;
  quotation: Quotation | null;
}

const MARK_BEFORE = /["“”„‟«»「『‘'‚‹›]\s*[\p{P}\s]?$/u;
const MARK_AFTER = /^[\p{P}\s]?\s*["“”«»」』’'‹›]/u;

/** Between the marks of a quotation that speaks of the same, so like words are that quotation altered. */
const ALIKE_IN_PLACE = 0.3;
/** Who says something is named in its passage, or so many before it. */
const NAMED_WITHIN = 2;

/** Looks for what a summary quotes in an article; `near`: the spans of the article that speak of the same. */
export type CheckQuotedWords = (quoted: QuotedInSummary, near: readonly PassageSpan[]) => CheckedQuotedWords;

/** The function that looks for what a summary quotes in an article. */
export function quotedWordsChecker(source: QuotedSource, cite: Cite): CheckQuotedWords {
  const find = quotedWordsFinder(source.passages, source.language);
  const texts = new Map(source.passages.map(({ id, text }) => [id, text]));
  const citeAll = (spans: readonly PassageSpan[]) => spans.map(({ passage, start, end }) => cite(passage, start, end));
  const isQuoted = (spans: readonly PassageSpan[]) => spans.some((span) => standsInQuotation(span, source.quotations, texts));
  const marked = markedSpans(source.passages);
  return ({ text, quotation }, near) => {
    const found = findNear(find(text), text, marked, near, texts);
    const plain = { text, source: null, said: null, speaker: null };
    if (found.kind === 'none') return { ...plain, outcome: 'missing', citations: [] };
    if (found.kind === 'altered' || found.kind === 'stitched') {
      const parts = found.kind === 'altered' ? [found.place] : found.parts;
      const citations = citeAll(parts);
      const others = parts.map((part) => quotation && otherSpeaker(quotation, [part], source.quotations));
      const other = others.every((one) => one !== null) ? others[0] : null;
      return { ...plain, ...other, outcome: found.kind, source: citations.map(({ exact }) => exact).join(' … '), citations };
    }
    const spoken = found.places.filter(isQuoted);
    const [best = []] = spoken.length > 0 ? spoken : found.places;
    const citations = citeAll(best);
    // Names, titles and single words stand between marks wherever a writer likes.
    if (!quotation) return { ...plain, outcome: 'exact', citations };
    if (spoken.length === 0) return { ...plain, outcome: 'not-quoted', citations };
    const others = spoken.map((places) => otherSpeaker(quotation, places, source.quotations));
    const other = others.every((one) => one !== null) ? others[0] : null;
    if (other) return { ...plain, ...other, outcome: 'other-speaker', citations };
    const unnamed = spoken.every(([place]) => place && !isNamedBefore(quotation, place, source));
    return unnamed
      ? { ...plain, outcome: 'unnamed-speaker', said: quotation.speaker?.name ?? null, citations }
      : { ...plain, outcome: 'exact', citations };
  };
}

/** A comma before the closing mark belongs to the sentence around. */
export const withoutComma = (words: string): string => words.replace(/[,،、，]\s*$/u, '').trimEnd();

const markedSpans = (passages: readonly Passage[]): PassageSpan[] =>
  findQuotedSpans(passages).flatMap(({ inner }) =>
    inner.flatMap(({ passage, start, end }) => {
      const { id = '', text = '' } = passages[passage] ?? {};
      const words = withoutComma(text.slice(start, end));
      return words === '' ? [] : [{ passage: id, start, end: start + words.length }];
    }),
  );

/** Words that are found nowhere may still be a quotation altered that stands where the article speaks of the same. */
function findNear(
  found: FoundWords,
  text: string,
  marked: readonly PassageSpan[],
  near: readonly PassageSpan[],
  texts: ReadonlyMap<string, string>,
): FoundWords {
  if (found.kind !== 'none') return found;
  const likenessOf = ({ passage, start, end }: PassageSpan) => {
    const words = texts.get(passage)?.slice(start, end) ?? '';
    // The article's words may be the smaller part: “disgrace” for “a total disgrace to us all”.
    return Math.max(likeness(words, text), likeness(text, words));
  };
  const [best] = marked
    .filter((span) => near.some(({ passage, start, end }) => passage === span.passage && start < span.end && span.start < end))
    .map((place) => ({ place, likeness: likenessOf(place) }))
    .sort((one, other) => other.likeness - one.likeness);
  return best && best.likeness >= ALIKE_IN_PLACE ? { kind: 'altered', place: best.place } : found;
}

const likeness = (words: string, wanted: string): number => findSimilarSpans(findWords(words, null), wanted)[0]?.likeness ?? 0;

/** Whether the article has a word of the name of who is said to say it near the words, in their own passage where it gives them to somebody without a name; true where nobody is named. */
function isNamedBefore({ speaker }: Quotation, place: PassageSpan, { passages, quotations }: QuotedSource): boolean {
  if (!speaker?.name) return true;
  const at = passages.findIndex(({ id }) => id === place.passage);
  const isUnnamed = speakerAt(quotations, place)?.kind === 'unnamed';
  const near = passages
    .slice(isUnnamed ? at : Math.max(0, at - NAMED_WITHIN), at + 1)
    .map(({ text }) => text)
    .join('\n');
  const terms = new Set(findWords(near, null).map(({ term }) => term));
  return near.includes(speaker.name) || findWords(speaker.name, null).some(({ term }) => terms.has(term));
}

/** Who says it by the summary and who by the article, where these are two; else null. */
function otherSpeaker(
  said: Quotation,
  [place]: readonly PassageSpan[],
  quotations: readonly Quotation[],
): { said: string; speaker: string } | null {
  const speaker = place ? speakerAt(quotations, place) : null;
  if (!said.speaker || !speaker || compareSpeakers(said.speaker, speaker) !== 'other') return null;
  return { said: tellSpeaker(said.speaker), speaker: tellSpeaker(speaker) };
}

/** Whether words stand in a quotation that was found, or right between marks of any kind. */
function standsInQuotation(
  { passage, start, end }: PassageSpan,
  quotations: readonly Quotation[],
  texts: ReadonlyMap<string, string>,
): boolean {
  const isInside = quotations.some(({ citations }) =>
    citations.some((one) => one.passage === passage && one.start <= start && end <= one.end),
  );
  if (isInside) return true;
  const text = texts.get(passage) ?? '';
  return MARK_BEFORE.test(text.slice(0, start)) || MARK_AFTER.test(text.slice(end));
}
