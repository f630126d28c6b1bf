import type { Language } from './languages/language.ts';
import { looksLikeVerb } from './looks-like-verb.ts';
import { isNoName, nameAt, type Range } from './name-at.ts';
import { isTitle } from './name-core.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';
import { isCommonNoun, type Phrase } from './phrase.ts';
import type { Token } from './read-tokens.ts';
import { isAdverb, isDeterminer, isPlainWord, isPreposition, isSmallWord, qualifies, standsAlone } from './word-classes.ts';

const LONGEST = 14;
const LONGEST_CASELESS = 6;

/** The noun phrase that begins at a token: a pronoun, a name with the role before it, or a phrase without a name. */
export function phraseFrom(tokens: readonly Token[], from: number, language: Language): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (!language.hasCase) return caselessPhrase(tokens, from, language);
  if (language.pronouns.has(first.lower) && !isDeterminer(first, language)) return { from, to: from + 1, name: null, pronoun: true };
  if (!isPlainWord(first, language)) return null;
  if (language.capitalizesNouns) return nounPhraseFrom(tokens, from, language);
  let at = from;
  let name: Range | null = null;
  let inner = false;
  while (at < from + LONGEST) {
    const run = nameAt(tokens, at, language);
    if (run) {
      name = inner ? name : run;
      at = goesOnAfterTitle(tokens, run.to, language) ? run.to + 1 : run.to;
    } else if (isPreposition(tokens[at], language)) {
      if (endsBefore(tokens, at, name, language) || !governsNoun(tokens, at, language)) break;
      inner = true;
      at += 1;
    } else if (goesOnWith(tokens, at, { from, name }, language)) at += 1;
    else break;
  }
  at = withoutOpenEnd(tokens, from, at, language);
  if (at === from) return null;
  return { from, to: at, name: name && isNameOf(tokens, { from, to: at }, name, inner, language) ? name : null, pronoun: false };
}

/** Where the phrase ends without prepositions and determiners that nothing follows ("an adviser | to both"). */
function withoutOpenEnd(tokens: readonly Token[], from: number, to: number, language: Language): number {
  let end = to;
  while (end > from && (isPreposition(tokens[end - 1], language) || isDeterminer(tokens[end - 1], language))) end -= 1;
  const first = tokens[from];
  return end === from && first && standsAlone(first, language) ? from + 1 : end;
}

/** "Brannoc Events Owner | and Lead Planner Ada Quill": behind a title, "and" leads to another one and the name. */
function goesOnAfterTitle(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = language.coordinators.has(tokens[at]?.lower ?? '') && isTitle(tokens[at - 1], language) && nameAt(tokens, at + 1, language);
  return next ? next.to - next.from > 2 && tokens.slice(next.from, next.to - 2).some((token) => isTitle(token, language)) : false;
}

/** Whether a preposition stands behind the phrase and not in it ("said Ada Quill in Lindholm"). */
function endsBefore(tokens: readonly Token[], preposition: number, name: Range | null, language: Language): boolean {
  const { nounPrepositions, capitalizesNouns } = language;
  if (nounPrepositions && !nounPrepositions.has(tokens[preposition]?.lower ?? '')) return true;
  return name?.to === preposition && (!capitalizesNouns || name.to - name.from > 1);
}

/** Whether a word that is no name and no preposition belongs to the phrase that began before it. */
function goesOnWith(
  tokens: readonly Token[],
  at: number,
  { from, name }: { from: number; name: Range | null },
  language: Language,
): boolean {
  const token = tokens[at];
  if (qualifies(tokens, at, language)) return true;
  if (!token || !isPlainWord(token, language) || isAdverb(token, language)) return false;
  if (language.betweens.has(token.lower) && !isDeterminer(token, language)) return false;
  if (looksLikeVerb(tokens, from, at, language)) return false;
  const ends = name?.to === at && !tokens[at - 1]?.possessive && !isDeterminer(tokens[from], language);
  if (ends && !leadsToName(tokens, at, language)) return false;
  // "sagte Ada Quill | dem Boten": whom it is said to.
  const isOblique = language.obliques.has(token.lower) && !language.genitives.has(token.lower);
  if (at > from && isOblique && !isPreposition(tokens[at - 1], language)) return false;
  const opensAnother = at > from && isDeterminer(token, language) && !isPreposition(tokens[at - 1], language);
  return !opensAnother || language.capitalizesNouns;
}

/** Whether the phrase is the bearer's of the name in it: "the Vale campaign" and "a friend of Vale" are not Vale. */
function isNameOf(tokens: readonly Token[], phrase: Range, name: Range, inner: boolean, language: Language): boolean {
  if (tokens[name.to - 1]?.possessive || isCommonNoun(tokens, phrase.from, name, language)) return false;
  return inner ? name.from === phrase.from || !isDeterminer(tokens[phrase.from], language) : name.to === phrase.to;
}

/** "Republican strategist Ada Quill": small words go on to a further name. */
function leadsToName(tokens: readonly Token[], from: number, language: Language): boolean {
  let at = from;
  while (at < from + 4 && isSmallWord(tokens[at], language)) at += 1;
  return at > from && nameAt(tokens, at, language) !== null;
}

function governsNoun(tokens: readonly Token[], preposition: number, language: Language): boolean {
  const next = tokens[preposition + 1];
  if (next?.kind !== 'word') return false;
  if (isDeterminer(next, language)) return true;
  return !language.pronouns.has(next.lower) && !(next.capital && isNoName(next.lower, language));
}

/** In a script without capitals all words up to a preposition, a conjunction or a sign. They name somebody unless a determiner leads them. */
function caselessPhrase(tokens: readonly Token[], from: number, language: Language): Phrase | null {
  if (language.pronouns.has(tokens[from]?.lower ?? '')) return { from, to: from + 1, name: null, pronoun: true };
  let to = from;
  while (to < from + LONGEST_CASELESS && isSmallWord(tokens[to], language) && !tellsListener(tokens, from, to, language)) to += 1;
  if (to === from) return null;
  return { from, to, name: isDeterminer(tokens[from], language) ? null : { from, to }, pronoun: false };
}

/** "قالت … لباسل": behind a name of two words, a preposition written together with the next one tells whom it is said to. */
const tellsListener = (tokens: readonly Token[], from: number, at: number, language: Language): boolean =>
  at >= from + 2 &&
  !isTitle(tokens[from], language) &&
  language.attachedPrepositions.some((preposition) => tokens[at]?.text.startsWith(preposition));

/** "the chairman, Ivo Brandt,": the phrase with the name that stands in apposition to it. */
export function withApposition(tokens: readonly Token[], phrase: Phrase, language: Language): Phrase {
  if (phrase.name || phrase.pronoun || tokens[phrase.to]?.text !== ',') return phrase;
  const name = nameAt(tokens, phrase.to + 1, language);
  if (!name || name.to - name.from < 2 || name.to - name.from > 4) return phrase;
  if (tokens[name.to]?.kind === 'word' && !isPreposition(tokens[name.to], language)) return phrase;
  return { from: phrase.from, to: name.to, name, pronoun: false };
}
