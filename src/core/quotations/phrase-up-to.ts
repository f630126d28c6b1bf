import type { Language } from './languages/language.ts';
import { looksLikeVerb } from './looks-like-verb.ts';
import { isNameWord, isNoName, nameAt, type Range } from './name-at.ts';
import { isCommonNoun, type Phrase } from './phrase.ts';
import type { Token } from './read-tokens.ts';
import { isAdverb, isDeterminer, isPlainWord, isPreposition, standsAlone } from './word-classes.ts';

const LONGEST = 14;

/** The noun phrase that ends right before a token; null where none does. */
export function phraseUpTo(tokens: readonly Token[], to: number, language: Language): Phrase | null {
  const last = tokens[to - 1];
  if (last?.kind !== 'word') return null;
  if (language.pronouns.has(last.lower)) return { from: to - 1, to, name: null, pronoun: true };
  // "those claims": what follows a determiner is no verb.
  const alone = tokens[to - 2]?.kind !== 'word' || isPreposition(tokens[to - 2], language);
  if (isDeterminer(last, language) && !(alone && standsAlone(last, language))) return null;
  const reached = startOfPhrase(tokens, to, language);
  let from = reached;
  while (from < to && (isPreposition(tokens[from], language) || isOpener(tokens[from], language))) from += 1;
  // "Zur Eröffnung sagte …": where the verb stands second, what a preposition governs is no subject.
  if (from >= to || (language.capitalizesNouns && (from > reached || isPreposition(tokens[reached - 1], language)))) return null;
  const end = endOfNoun(tokens, from, to, language);
  const name = nameAtEnd(tokens, from, end, language);
  const named = name && !hasPreposition(tokens, from, name.from, language) && !isCommonNoun(tokens, from, name, language);
  return { from, to: end, name: named ? name : null, pronoun: false };
}

/** Where the noun ends and what belongs to the verb begins ("wie Ada Quill | am Montag erklärte"). */
function endOfNoun(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const { nounPrepositions, prepositions } = language;
  if (!nounPrepositions) return endBeforeParticiple(tokens, from, to, language);
  const loose = tokens.slice(from, to).findIndex(({ lower }) => prepositions.has(lower) && !nounPrepositions.has(lower));
  return loose > 0 ? from + loose : to;
}

/** "Another source | speaking to the paper". */
function endBeforeParticiple(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const ending = language.verbEndings?.progressive;
  for (let at = from + 1; ending !== undefined && at < to - 1; at += 1)
    if (tokens[at]?.lower.endsWith(ending) && isPreposition(tokens[at + 1], language) && looksLikeVerb(tokens, from, at, language))
      return at;
  return to;
}

function startOfPhrase(tokens: readonly Token[], to: number, language: Language): number {
  let from = to;
  while (from > Math.max(0, to - LONGEST) && reachesBack(tokens, from - 1, to, language)) {
    if (from < to && looksLikeVerb(tokens, from - 2, from - 1, language)) break;
    from -= 1;
    if (isDeterminer(tokens[from], language) && !goesBackPast(tokens, from, language)) break;
  }
  return from;
}

function reachesBack(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isPreposition(token, language)) return at < to - 1 && !token.capital;
  if (language.auxiliaries.has(token.lower)) return false;
  return isNameWord(token, language) || (isPlainWord(token, language) && !isAdverb(token, language));
}

/** A determiner does not begin the phrase after a preposition, nor in a genitive after its noun ("des Verbandes"). */
function goesBackPast(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (isPreposition(before, language)) return true;
  return language.genitives.has(tokens[at]?.text ?? '') && before !== undefined && isNameWord(before, language);
}

/** "Yesterday", "However": a capital that no name begins with. */
const isOpener = (token: Token | undefined, language: Language): boolean =>
  token?.capital === true && isNoName(token.lower, language) && !isDeterminer(token, language);

const hasPreposition = (tokens: readonly Token[], from: number, to: number, language: Language): boolean =>
  tokens.slice(from, to).some((token) => isPreposition(token, language) && !token.capital);

/** The name that ends where a phrase ends. */
function nameAtEnd(tokens: readonly Token[], from: number, to: number, language: Language): Range | null {
  for (let at = from; at < to; at += 1) {
    const run = nameAt(tokens, at, language);
    if (!run) continue;
    if (run.to >= to) return { from: at, to };
    at = run.to - 1;
  }
  return null;
}
