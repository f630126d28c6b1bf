import type { Language } from './languages/language.ts';
import type { Token } from './read-tokens.ts';

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that may name a source. `name` is the proper name in it, null where it has none of its own ("a spokesman for Orrin Vale"). */
export interface Phrase extends Range {
  readonly name: Range | null;
  readonly pronoun: boolean;
}

const LONGEST = 14;

/** The proper name that begins at a token, with particles and initials; null where none begins there. */
export function nameAt(tokens: readonly Token[], from: number, language: Language): Range | null {
  const first = tokens[from];
  if (!first || !isNameWord(first, language)) return null;
  let to = from + 1;
  while (!tokens[to - 1]?.possessive) {
    const next = nameGoesOn(tokens, to, language);
    if (next === to) break;
    to = next;
  }
  return { from, to };
}

/** Where the name goes on to from a token: the same place where it does not. */
function nameGoesOn(tokens: readonly Token[], at: number, language: Language): number {
  let end = at;
  while (end < at + 3 && isParticle(tokens[end], language)) end += 1;
  // "Secretary of State"
  if (end === at && tokens[at]?.lower === 'of' && language.titles.has(tokens[at - 1]?.lower ?? '')) end += 1;
  const word = tokens[end];
  return word && isNameWord(word, language) ? end + 1 : at;
}

const isParticle = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && (language.particles.has(token.lower) || token.text === '&') && !token.capital;

export const isNameWord = (token: Token, language: Language): boolean =>
  token.kind === 'word' && token.capital && !language.notNames.has(token.lower);

/** Whether a word can stand inside a noun phrase as an adjective or a noun. */
function isPlainWord(token: Token, language: Language): boolean {
  const { lower } = token;
  if (token.kind !== 'word' || language.verbs.has(lower) || language.participles.has(lower)) return false;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.relatives.has(lower)) return false;
  return !language.pronouns.has(lower) || language.determiners.has(lower);
}

/** The noun phrase that begins at a token: a pronoun, a name with the role before it, or a phrase without a name. */
export function phraseFrom(tokens: readonly Token[], from: number, language: Language): Phrase | null {
  const first = tokens[from];
  if (!first || first.kind !== 'word') return null;
  if (language.pronouns.has(first.lower) && !language.determiners.has(first.lower)) return { from, to: from + 1, name: null, pronoun: true };
  if (!isPlainWord(first, language)) return null;
  let at = from;
  let name: Range | null = null;
  let inner = false;
  while (at < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') break;
    const run = nameAt(tokens, at, language);
    if (run) {
      name = inner ? name : run;
      at = run.to;
    } else if (language.prepositions.has(token.lower)) {
      if (at === from || (name && name.to === at && !language.capitalizesNouns) || !goesOnAfter(tokens, at, language)) break;
      inner = true;
      at += 1;
    } else if (name?.to === at && !leadsToName(tokens, at, language) && !language.determiners.has(tokens[from]?.lower ?? '')) break;
    else if (!isPlainWord(token, language) || language.betweens.has(token.lower) || isAdverb(token, language)) break;
    else if (at > from && language.determiners.has(token.lower) && !language.prepositions.has(tokens[at - 1]?.lower ?? '') && !language.capitalizesNouns) break;
    else at += 1;
  }
  if (at === from) return null;
  const named = name && (name.to === at || inner) && !tokens[name.to - 1]?.possessive && !(inner && name.to !== at && startsGeneric(tokens, from, name, language)) ? name : null;
  return { from, to: at, name: named && isCommonNoun(tokens, from, named, language) ? null : named, pronoun: false };
}

/** "eine Anwohnerin": where nouns are capitalised, one capital after a determiner makes no name. */
const isCommonNoun = (tokens: readonly Token[], from: number, name: Range, language: Language): boolean =>
  language.capitalizesNouns && name.to - name.from === 1 && language.determiners.has(tokens[from]?.lower ?? '');

/** "the chairman, Ivo Brandt,": the name that stands in apposition to a phrase without one. */
export function withApposition(tokens: readonly Token[], phrase: Phrase, language: Language): Phrase {
  if (phrase.name || phrase.pronoun || tokens[phrase.to]?.text !== ',') return phrase;
  const name = nameAt(tokens, phrase.to + 1, language);
  if (!name || name.to - name.from < 2 || name.to - name.from > 4 || tokens[name.to]?.kind === 'word') return phrase;
  return { from: phrase.from, to: name.to, name, pronoun: false };
}

const isSmallWord = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && !token.capital && isPlainWord(token, language) && !language.betweens.has(token.lower);

/** "Republican strategist Ada Quill": small words go on to a further name. */
function leadsToName(tokens: readonly Token[], from: number, language: Language): boolean {
  let at = from;
  while (at < from + 4 && isSmallWord(tokens[at], language)) at += 1;
  return at > from && nameAt(tokens, at, language) !== null;
}

/** "a spokesman for the Vale campaign": the head stands before the preposition, so that a name before it would be no name. */
const startsGeneric = (tokens: readonly Token[], from: number, name: Range, language: Language): boolean =>
  name.from > from && language.determiners.has(tokens[from]?.lower ?? '');

const isAdverb = (token: Token, language: Language): boolean => !language.capitalizesNouns && !token.capital && token.lower.length > 4 && token.lower.endsWith('ly');

function goesOnAfter(tokens: readonly Token[], preposition: number, language: Language): boolean {
  const next = tokens[preposition + 1];
  if (!next || next.kind !== 'word' || language.pronouns.has(next.lower) && !language.determiners.has(next.lower)) return false;
  return !(next.capital && language.notNames.has(next.lower)) || language.determiners.has(next.lower);
}

/** The noun phrase that ends right before a token. */
export function phraseUpTo(tokens: readonly Token[], to: number, language: Language): Phrase | null {
  const last = tokens[to - 1];
  if (!last || last.kind !== 'word') return null;
  if (language.pronouns.has(last.lower)) return { from: to - 1, to, name: null, pronoun: true };
  if (last.possessive && !last.capital) return null;
  let from = to;
  while (from > Math.max(0, to - LONGEST)) {
    const token = tokens[from - 1];
    if (!token || !reachesBack(tokens, from - 1, to, language)) break;
    from -= 1;
    if (language.determiners.has(token.lower) && !goesBackPast(tokens, from, language)) break;
  }
  const whole = from;
  while (from < to && (language.prepositions.has(tokens[from]?.lower ?? '') || isOpener(tokens[from], language))) from += 1;
  // "Zum Rücktritt sagte …": what a preposition governs is no subject.
  if (from > whole && language.capitalizesNouns) return null;
  if (from >= to) return null;
  const name = lastName(tokens, from, to, language);
  const inner = name !== null && hasPreposition(tokens, from, name.from, language);
  return { from, to, name: inner || (name && isCommonNoun(tokens, from, name, language)) ? null : name, pronoun: false };
}

/** A determiner does not begin the phrase after a preposition, nor in a genitive after its noun. */
const goesBackPast = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language.prepositions.has(tokens[at - 1]?.lower ?? '') ||
  (language.capitalizesNouns && /^(?:des|der|eines|einer)$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.capital === true && !language.notNames.has(tokens[at - 1]?.lower ?? ''));

const isOpener = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && token.capital && language.notNames.has(token.lower) && !language.determiners.has(token.lower);

function reachesBack(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  if (language.prepositions.has(token.lower)) return at < to - 1 && !token.capital;
  if (isNameWord(token, language)) return true;
  return isPlainWord(token, language) && !isAdverb(token, language);
}

const hasPreposition = (tokens: readonly Token[], from: number, to: number, language: Language): boolean =>
  tokens.slice(from, to).some((token) => language.prepositions.has(token.lower) && !token.capital);

/** The name that ends where a phrase ends. */
function lastName(tokens: readonly Token[], from: number, to: number, language: Language): Range | null {
  for (let at = from; at < to; at += 1) {
    const run = nameAt(tokens, at, language);
    if (!run) continue;
    if (run.to >= to) return { from: at, to };
    at = run.to - 1;
  }
  return null;
}

const LONGEST_CASELESS = 6;

/** The phrase that follows a verb in a script without capitals: all words up to a preposition, a conjunction or a sign. It names somebody unless it begins with a determiner. */
export function caselessPhrase(tokens: readonly Token[], from: number, language: Language): Phrase | null {
  let to = from;
  while (to < from + LONGEST_CASELESS && isSmallWord(tokens[to], language)) to += 1;
  if (to === from) {
    const pronoun = language.pronouns.has(tokens[from]?.lower ?? '');
    return pronoun ? { from, to: from + 1, name: null, pronoun } : null;
  }
  return { from, to, name: language.determiners.has(tokens[from]?.lower ?? '') ? null : { from, to }, pronoun: false };
}
