import type { Language } from './languages/language.ts';
import type { Token } from './read-tokens.ts';
import { isDeterminer } from './word-classes.ts';

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A longer row of capitals goes on as another name. */
const LONGEST = 24;

/** The proper name that begins at a token, with titles, particles and initials; null where none begins there. */
export function nameAt(tokens: readonly Token[], from: number, language: Language): Range | null {
  const first = tokens[from];
  if (!first || !isNameWord(first, language)) return null;
  // "die Aussage von Ada Quill": an article before a noun, not a name with a particle.
  const noun = language.capitalizesNouns && isDeterminer(tokens[from - 1], language);
  let to = from + 1;
  while (to < from + LONGEST && !tokens[to - 1]?.possessive) {
    // "Ada Quill von der Feuerwehr": behind a whole name the word is a preposition.
    const whole = language.capitalizesNouns && tokens.slice(from, to).filter((token) => !isTitled(token, language)).length > 1;
    const next = nameGoesOn(tokens, to, !noun && !whole, language);
    if (next === to) break;
    to = next;
  }
  return to === from + 1 && isGerund(tokens, from, language) ? null : { from, to };
}

/** "Looking | for rain": a capital at the head of a clause on a word that governs what follows. */
function isGerund(tokens: readonly Token[], at: number, language: Language): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first || !language.verbEndings || tokens[at - 1]?.kind === 'word' || !first.lower.endsWith(language.verbEndings.progressive))
    return false;
  return isDeterminer(next, language) || language.prepositions.has(next?.lower ?? '');
}

/** Where the name goes on to from a token: the same place where it does not. */
function nameGoesOn(tokens: readonly Token[], at: number, particles: boolean, language: Language): number {
  let end = at;
  while (particles && end < at + 3 && isParticle(tokens[end], language)) end += 1;
  if (end === at) end += officeEndingLength(tokens, at, language);
  if (end > at && !isParticle(tokens[end - 1], language)) return end;
  const word = tokens[end];
  return word && isNameWord(word, language) ? end + 1 : at;
}

/** How many words go on a title before a token: 2 for "of State" after "Secretary", 0 where none do. */
export function officeEndingLength(tokens: readonly Token[], at: number, language: Language): number {
  if (!language.titles.has(tokens[at - 1]?.lower ?? '')) return 0;
  const lengths = [3, 2].filter((length) => {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    return language.officeEndings.has(words.join(' '));
  });
  return lengths[0] ?? 0;
}

const isParticle = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  (language.particles.has(token.lower) || token.text === '&') &&
  (!token.capital || language.notNames.has(token.lower));

export function isNameWord(token: Token, language: Language): boolean {
  const { lower } = token;
  if (token.kind !== 'word' || !token.capital || isNoName(lower, language) || language.participles.has(lower)) return false;
  return !isShouted(token, language) && !isHeadlineVerb(lower, language);
}

/** A word that no name begins with: from the list of such words, or a little word that is no part of names either. */
export function isNoName(lower: string, language: Language): boolean {
  const { determiners, prepositions, conjunctions, relatives, pronouns } = language;
  const isLittle = [determiners, prepositions, conjunctions, relatives, pronouns].some((words) => words.has(lower));
  return language.notNames.has(lower) || (isLittle && !language.particles.has(lower));
}

/** "HAS" in a line of capitals. */
const isShouted = ({ text, lower }: Token, { betweens, prepositions, pronouns }: Language): boolean =>
  text.length > 2 && text === text.toUpperCase() && (betweens.has(lower) || prepositions.has(lower) || pronouns.has(lower));

/** "Ada Quill Praised" in a headline's spelling. */
const isHeadlineVerb = (lower: string, { verbs, verbEndings }: Language): boolean =>
  verbEndings !== null && verbs.has(lower) && lower.endsWith(verbEndings.past);

const isTitled = ({ lower }: Token, { titles, courtesies }: Language): boolean => titles.has(lower) || courtesies.has(lower);
