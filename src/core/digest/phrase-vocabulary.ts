import type { HeadingRules } from '../text/heading-rules.ts';
import type { Sentence } from './read-sentences.ts';

/** What the article itself shows of its words. */
export interface Vocabulary {
  rules: HeadingRules;
  functionWords: ReadonlySet<string>;
  /** Terms that are written with a capital inside sentences, and never without one. */
  names: ReadonlySet<string>;
  /** Terms that an article or a preposition brings in and that end there: nouns. */
  nouns: ReadonlySet<string>;
}

const PLURAL = /[^siu]s$/;
const CAPITAL = /^\p{Lu}/u;

/** A term without the ending of a plural, roughly. */
export const singular = (term: string): string => term.replace(/(?:(?<=[^aeiou])ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));

/** Whether the article shows a term to be a noun, in one of its numbers. */
export const isShownAsNoun = ({ nouns }: Vocabulary, term: string): boolean => nouns.has(term) || nouns.has(singular(term));

/** Terms that are written with a capital inside sentences, and never without one. */
export function namesIn(sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>();
  for (const { words } of sentences) for (const { text, term } of words.slice(1)) if (CAPITAL.test(text)) names.add(term);
  for (const { words } of sentences) for (const { text, term } of words) if (!CAPITAL.test(text)) names.delete(term);
  return names;
}

/** Terms that end what an article or a preposition brings in, alone or after one other word; there, one that may be a verb must do so twice. */
export function nounsIn(sentences: readonly Sentence[], { determiners }: HeadingRules, functionWords: ReadonlySet<string>): Set<string> {
  const times = new Map<string, number>();
  for (const { words, text } of sentences) {
    words.forEach(({ term, end }, at) => {
      const next = words[at + 1];
      const ends = !next || !/^ $/.test(text.slice(end, next.start)) || functionWords.has(next.term);
      const [before = '', beforeThat = ''] = [words[at - 1]?.term, words[at - 2]?.term];
      // What follows a plural is what it does: "the potholes grow".
      const isBroughtIn = !functionWords.has(before) && !PLURAL.test(before) && determiners.has(beforeThat);
      if (ends && (isBroughtIn || determiners.has(before)))
        times.set(term, (times.get(term) ?? 0) + (isBroughtIn && /s$/.test(term) ? 1 : 2));
    });
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([term]) => term));
}
