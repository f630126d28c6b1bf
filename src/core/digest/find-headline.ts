import type { Article } from '../article.ts';
import { rulesFor } from '../text/rules-for.ts';
import { findWords, foldTerm } from '../text/words.ts';
import { isWholeSentence, NOTHING_BEFORE } from './is-whole-sentence.ts';
import type { Sentence } from './read-sentences.ts';

const STANDFIRST_WORDS = 30;
const HEADLINE_WORDS = 14;
const LEAST_WORDS = 6;
const TELLING = 0.3;
/** What comes later seldom sums an article up. */
const OPENING = 5;
/** A digest of fewer sentences has none to spare. */
const LEAST_SENTENCES = 10;
/** What says no more than this beyond the title is the title again. */
const NEW_TERMS = 3;
/** A date or a time, as in the line under a title that says when it appeared. */
const DATED = /\d:\d\d|\b(?:19|20)\d\d\b/;

const folded = (text: string): string =>
  foldTerm(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function namesSource(sentence: Sentence, { title, byline }: Article['source']): boolean {
  const words = folded(sentence.text);
  return words.includes(folded(title)) || (byline !== null && words.includes(folded(byline)));
}

/** Whether only the final full stop is missing, as often under a title. */
const isUnstoppedSentence = ({ text, words }: Sentence, language: string | null): boolean =>
  /[\p{L}\p{N}]$/u.test(text) && !DATED.test(text) && isWholeSentence(`${text}.`, NOTHING_BEFORE, words, rulesFor(language));

/** The first sentence where it stands alone in a short paragraph before a longer one, as a standfirst does; null otherwise. */
export function findStandfirst(sentences: readonly Sentence[], { passages, source }: Article): Sentence | null {
  const [first, next] = sentences;
  const following = next && passages[next.passageIndex];
  if (!first || !following || next.passageIndex === first.passageIndex || first.passage.kind !== 'paragraph') return null;
  const isShort = first.words.length >= LEAST_WORDS && first.words.length <= STANDFIRST_WORDS;
  const isSetApart = following.text.length >= first.passage.text.length && next.usable && !next.leans;
  const isWhole =
    first.place === 0 && first.end === first.passage.text.length && (first.usable || isUnstoppedSentence(first, source.language));
  return isShort && isSetApart && isWhole && !first.leans && !namesSource(first, source) ? first : null;
}

/** The sentence with the very words in which the page's head describes it; null where none has them, or where they are long. */
export function findDescribed(sentences: readonly Sentence[], { description, source }: Article): Sentence | null {
  const words = folded(description ?? '');
  const isFit = (sentence: Sentence) =>
    folded(sentence.text) === words && sentence.words.length >= LEAST_WORDS && sentence.words.length <= STANDFIRST_WORDS;
  return (
    (words && sentences.find((sentence) => isFit(sentence) && sentence.usable && !sentence.leans && !namesSource(sentence, source))) || null
  );
}

/** A telling sentence of at most 14 words among the first that speaks of the title’s matter, names somebody or something, and says more than the title; null where there is none. */
export function findShortSentence(sentences: readonly Sentence[], salience: readonly number[], title: string): Sentence | null {
  if (sentences.length < LEAST_SENTENCES) return null;
  const matter = new Set(findWords(title, null).map(({ term }) => term));
  const high = [...salience].sort((a, b) => b - a)[Math.floor(salience.length * TELLING)] ?? 0;
  const weight = (sentence: Sentence) => salience[sentence.index] ?? 0;
  const fit = sentences.slice(0, OPENING).filter((sentence) => {
    const { usable, leans, words, text, terms } = sentence;
    const tells = usable && !leans && words.length >= LEAST_WORDS && words.length <= HEADLINE_WORDS && weight(sentence) >= high;
    const names = /(?<=\p{L}[,;]? )\p{Lu}|\p{N}/u.test(text) && !/["“”„«»「」]/u.test(text);
    const says = terms.filter((term) => !matter.has(term)).length >= NEW_TERMS;
    return tells && names && says && terms.some((term) => matter.has(term));
  });
  return fit.reduce<Sentence | null>((best, sentence) => (best && weight(best) >= weight(sentence) ? best : sentence), null);
}
