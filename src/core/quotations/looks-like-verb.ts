import type { Language } from './languages/language.ts';
import type { Token } from './read-tokens.ts';
import { isAdverb, isDeterminer, isPreposition } from './word-classes.ts';

/** Whether a small word inside a phrase that began before it seems to be the verb of the clause ("The Vale campaign | sent …"). */
export function looksLikeVerb(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  const { verbEndings } = language;
  const token = tokens[at];
  if (!verbEndings || !token || token.capital || !hasNoun(tokens, from, at, language)) return false;
  if (verbEndings.irregular.has(token.lower) || endsIn(token, verbEndings.past)) return true;
  const next = tokens[at + 1];
  const opens = next?.kind === 'quotation' || language.relatives.has(next?.lower ?? '') || isDeterminer(next, language);
  if (endsIn(token, verbEndings.present) && !token.lower.endsWith(verbEndings.present.repeat(2))) return opens;
  return endsIn(token, verbEndings.progressive) && (opens || isPreposition(next, language));
}

/** A word that is more than an article or a preposition stands right before. */
function hasNoun(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (at <= from || before?.kind !== 'word' || before.possessive || isAdverb(before, language)) return false;
  return !isDeterminer(before, language) && !isPreposition(before, language);
}

const endsIn = ({ lower }: Token, ending: string): boolean => lower.length > ending.length + 2 && lower.endsWith(ending);
