import type { Article, Passage } from '../article.ts';
import { foldTerm } from '../text/words.ts';
import { divideByWords } from './divide-by-words.ts';
import { isBesideHeading } from './is-beside-heading.ts';
import { isRecipeHeading } from './mark-parts.ts';
import type { Sentence } from './read-sentences.ts';
import type { ClaimedSpan } from './write-claim.ts';

/** A part of an article that may become a section. */
export interface Part {
  /** The page's own heading over it; null where we drew its borders. */
  heading: Passage | null;
  sentences: Sentence[];
  /** In an interview, the words of the question that stands over it, and which sentence is the first after the opening; null where these are too long. */
  question?: { words: ClaimedSpan; opensAt: number } | null;
}

/** How deep headings are, by the passages' ids. */
export type Levels = NonNullable<Article['levels']>;

export const LEAST_WORDS = 60;
/** In a short article, this share of its words is enough under a heading. */
const LEAST_SHARE = 0.1;
const LONGEST_HEADING = 120;
const PREAMBLE_SHARE = 0.35;
const PREAMBLE_WORDS = 250;
const WORDS_A_PART = 250;
const HEADED_SHARE = 0.4;
export const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0);
const folded = (text: string): string =>
  foldTerm(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The end of a sentence, or two of them one after the other. */
const SENTENCES = /[.。]$|\p{Ll}{2}[.!?…] \p{Lu}/u;

/** Whether a heading is a standfirst or a sentence set as one: over nothing, and too long to stand over a section. */
const isSentence = ({ text }: Passage): boolean =>
  text.length > LONGEST_HEADING || (text.length > LONGEST_HEADING / 2 && SENTENCES.test(text));

/** Whether a passage is a heading that may stand over a section. */
export const isSectionHeading = (passage: Passage, title: string): boolean =>
  passage.kind === 'heading' && /\p{L}/u.test(passage.text) && !isSentence(passage) && folded(passage.text) !== folded(title);

/** How deep a heading is; one of which the page does not say it, as deep as most are. */
export const levelOf = ({ id }: Passage, levels: Levels): string => levels[id] ?? 'h2';

/** The parts under the page's headings, none deeper than `deepest`, in page order; the first has no heading and holds what stands above them all. */
export function partsUnderHeadings(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  title: string,
  levels: Levels = {},
  deepest = 'h6',
): Part[] {
  const parts: Part[] = [{ heading: null, sentences: [] }];
  let next = 0;
  passages.forEach((passage, at) => {
    if (isSectionHeading(passage, title) && levelOf(passage, levels) <= deepest) parts.push({ heading: passage, sentences: [] });
    for (let sentence = sentences[next]; sentence?.passageIndex === at; sentence = sentences[++next])
      parts.at(-1)?.sentences.push(sentence);
  });
  return parts;
}

/** Whether a part stands beside the article: by its heading, or because nothing of it may be shown. */
export const isBeside = ({ heading, sentences }: Part): boolean =>
  heading !== null && (isBesideHeading(heading.text) || !sentences.some(({ usable }) => usable));

/** The parts without those whose heading an earlier one has too ("Pros"). */
const firstOfEach = (parts: readonly Part[]): Part[] => {
  const texts = parts.map(({ heading }) => folded(heading?.text ?? ''));
  return parts.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
};

/** The largest `count` parts, in page order. */
export function largest(parts: readonly Part[], count: number): Part[] {
  const kept = new Set([...parts].sort((a, b) => wordsIn(b.sentences) - wordsIn(a.sentences)).slice(0, count));
  return parts.filter((part) => kept.has(part));
}

/** The article's parts under headings as far up as at least two of them carve it sensibly, and what stands above them; null where none do. */
function headedParts(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  title: string,
  levels: Levels,
): [Part | undefined, Part[]] | null {
  const all = wordsIn(sentences);
  const least = Math.min(LEAST_WORDS, all * LEAST_SHARE);
  for (const deepest of [...new Set(passages.filter(({ kind }) => kind === 'heading').map((passage) => levelOf(passage, levels)))].sort()) {
    const [preamble, ...headed] = partsUnderHeadings(passages, sentences, title, levels, deepest);
    const large = firstOfEach(headed.filter((part) => wordsIn(part.sentences) >= least && !isBeside(part)));
    const isMost = large.reduce((sum, part) => sum + wordsIn(part.sentences), 0) >= all * HEADED_SHARE;
    const hasRecipe = large.some(({ heading }) => heading && isRecipeHeading(heading.text));
    if (hasRecipe || (large.length >= 2 && isMost)) return [preamble, large];
  }
  return null;
}

/** At most `most` parts of an article under its own headings, where at least two of them carve the text sensibly; else none. */
export function partsByHeadings(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  title: string,
  most: number,
  levels: Levels = {},
): Part[] {
  const under = headedParts(passages, sentences, title, levels);
  if (!under) return [];
  const [preamble, headed] = under;
  const least = Math.max(PREAMBLE_WORDS, wordsIn(sentences) * PREAMBLE_SHARE);
  const opening = preamble && wordsIn(preamble.sentences) >= least ? [preamble] : [];
  return [...opening, ...largest(headed, most - opening.length)];
}

/** At most `most` contiguous stretches of an article that hang together by their words. */
export function divideArticle(sentences: readonly Sentence[], most: number): Part[] {
  const count = Math.min(most, Math.max(2, Math.round(wordsIn(sentences) / WORDS_A_PART)));
  return divideByWords(sentences, count).map((part) => ({ heading: null, sentences: part }));
}
