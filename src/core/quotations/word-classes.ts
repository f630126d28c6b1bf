import type { Language } from './languages/language.ts';
import type { Token } from './read-tokens.ts';

/** Whether a word can stand inside a noun phrase as an article, an adjective or a noun. */
export function isPlainWord(token: Token, language: Language): boolean {
  const { lower } = token;
  if (token.kind !== 'word' || language.verbs.has(lower) || language.participles.has(lower)) return false;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.relatives.has(lower)) return false;
  return !language.pronouns.has(lower) || language.determiners.has(lower);
}

export const isSmallWord = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && !token.capital && isPlainWord(token, language) && !language.betweens.has(token.lower);

export const isDeterminer = (token: Token | undefined, language: Language): boolean => language.determiners.has(token?.lower ?? '');

/** "one", "another", "both": a determiner that can be the whole of a phrase. */
export const standsAlone = ({ lower }: Token, language: Language): boolean =>
  language.determiners.has(lower) && !language.definites.has(lower) && !language.obliques.has(lower) && lower.length > 2;

export const isPreposition = (token: Token | undefined, language: Language): boolean => language.prepositions.has(token?.lower ?? '');

export const isAdverb = ({ lower, capital }: Token, { adverbEnding, notAdverbs }: Language): boolean =>
  adverbEnding !== null && !capital && !notAdverbs.has(lower) && lower.length > adverbEnding.length + 2 && lower.endsWith(adverbEnding);

/** Whether a word is a verb of saying, with or without a letter that is written together with it. */
export function isVerb(lower: string, language: Language): boolean {
  if (language.verbs.has(lower) || language.participles.has(lower)) return true;
  return language.verbPrefixes.some((prefix) => lower.startsWith(prefix) && language.verbs.has(lower.slice(prefix.length)));
}
