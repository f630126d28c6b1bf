import type { Article } from '../article.ts';
import { foldTerm } from '../text/words.ts';
import { overlap } from './choose-sentences.ts';
import { hasBalancedMarks } from './is-whole-sentence.ts';
import type { Sentence } from './read-sentences.ts';

const STANDFIRST_WORDS = 30;
const HEADLINE_WORDS = 14;
const LEAST_WORDS = 6;
const TELLING = 0.2;

const folded = (text: string): string =>
  foldTerm(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function namesSource(sentence: Sentence, { title, byline }: Article['source']): boolean {
  const words = folded(sentence.text);
  return words.includes(folded(title)) || (byline !== null && words.includes(folded(byline)));
}

/** The first sentence where it stands alone in a short paragraph before a longer one, as a standfirst does; null otherwise. */
export function findStandfirst(sentences: readonly Sentence[], { passages, source }: Article): Sentence | null {
  const [first, next] = sentences;
  const following = next && passages[next.passageIndex];
  if (!first || !following || next.passageIndex === first.passageIndex || first.passage.kind !== 'paragraph') return null;
  const isShort = first.words.length >= LEAST_WORDS && first.words.length <= STANDFIRST_WORDS;
  const isSetApart = following.text.length >= first.passage.text.length && next.usable && !next.leans;
  const isWhole = first.end === first.passage.text.length && hasBalancedMarks(first.text) && !first.text.endsWith(':');
  return isShort && isSetApart && isWhole && !first.leans && !namesSource(first, source) ? first : null;
}

/** A second headline for an article without a standfirst: a telling sentence of at most 14 words that is no other claim and not the title; null where there is none. */
export function findShortSentence(
  sentences: readonly Sentence[],
  salience: readonly number[],
  shown: readonly Sentence[],
  title: string,
): Sentence | null {
  const gone = new Set(shown);
  const high = [...salience].sort((a, b) => b - a)[Math.floor(salience.length * TELLING)] ?? 0;
  const weight = (sentence: Sentence) => salience[sentence.index] ?? 0;
  const fit = sentences.filter(
    (sentence) =>
      sentence.usable &&
      !sentence.leans &&
      sentence.words.length >= LEAST_WORDS &&
      sentence.words.length <= HEADLINE_WORDS &&
      weight(sentence) >= high &&
      !gone.has(sentence) &&
      !/["“”„«»「」]/u.test(sentence.text) &&
      folded(sentence.text) !== folded(title) &&
      !shown.some((other) => overlap(sentence, other) > 0.6),
  );
  return fit.reduce<Sentence | null>((best, sentence) => (best && weight(best) >= weight(sentence) ? best : sentence), null);
}
