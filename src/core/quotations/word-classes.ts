import type { Language } from './languages/language.ts';
import type { Line, Token } from './read-tokens.ts';

/** Whether a word can stand inside a noun phrase as an article, an adjective or a noun. */
export function isPlainWord(token: Token, language: Language): boolean {
  const { lower } = token;
  if (token.kind !== 'word' || isFiniteForm(token, language) || language.participles.has(lower)) return false;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.relatives.has(lower)) return false;
  return !language.pronouns.has(lower) || language.determiners.has(lower);
}

export const isSmallWord = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && !token.capital && isPlainWord(token, language) && !language.betweens.has(token.lower);

export const isDeterminer = (token: Token | undefined, language: Language): boolean => language.determiners.has(token?.lower ?? '');

/** "one", "another", "both": a determiner that can be the whole of a phrase. */
export const standsAlone = ({ lower }: Token, language: Language): boolean =>
  language.determiners.has(lower) &&
  !language.definites.has(lower) &&
  !language.obliques.has(lower) &&
  !language.owners.has(lower) &&
  lower.length > 2;

export const isPreposition = (token: Token | undefined, language: Language): boolean => language.prepositions.has(token?.lower ?? '');

export const isAdverb = ({ lower, capital }: Token, { adverbEnding, notAdverbs }: Language): boolean =>
  adverbEnding !== null && !capital && !notAdverbs.has(lower) && lower.length > adverbEnding.length + 2 && lower.endsWith(adverbEnding);

/** "newly elected", "recently named": an adverb that belongs to the participle behind it, and so to the noun that follows. */
export function qualifies(tokens: readonly Token[], at: number, language: Language): boolean {
  const [adverb, participle] = [tokens[at], tokens[at + 1]];
  const { verbEndings } = language;
  if (!adverb || !participle || !verbEndings || participle.capital || !isAdverb(adverb, language)) return false;
  return participle.lower.endsWith(verbEndings.past) && !isVerb(participle.lower, language);
}

/** Whether a word is a verb of saying, with or without a letter that is written together with it. */
export function isVerb(lower: string, language: Language): boolean {
  if (language.verbs.has(lower) || language.participles.has(lower)) return true;
  return language.verbPrefixes.some((prefix) => lower.startsWith(prefix) && language.verbs.has(lower.slice(prefix.length)));
}

/** Whether a word is a finite form in the table and not the noun of the same spelling ("Schreiben"). */
const isFiniteForm = ({ lower, capital }: Token, language: Language): boolean =>
  language.verbs.has(lower) && !(language.capitalizesNouns && capital);

/** Whether the word at a place says something: "said", but neither "his comments" nor, where nouns have capitals, "das Schreiben". */
export function isSayingVerb({ tokens, sentences }: Line, at: number, language: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'word' || !isVerb(token.lower, language)) return false;
  if (language.participles.has(token.lower)) return true;
  if (language.capitalizesNouns && token.capital && sentences[at - 1] === sentences[at]) return false;
  return !(
    before?.kind === 'word' &&
    language.hasCase &&
    (before.possessive || (isDeterminer(before, language) && !standsAlone(before, language)))
  );
}
