import type { Language } from './languages/language.ts';
import type { Token } from './read-tokens.ts';
import { isDeterminer } from './word-classes.ts';

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The proper name that begins at a token, with titles, particles and initials; null where none begins there. */
export function nameAt(tokens: readonly Token[], from: number, language: Language): Range | null {
  const first = tokens[from];
  if (!first || !isNameWord(first, language)) return null;
  // "die Aussage von Ada Quill": an article before a noun, not a name with a particle.
  const particles = !(language.capitalizesNouns && isDeterminer(tokens[from - 1], language));
  let to = from + 1;
  while (!tokens[to - 1]?.possessive) {
    const next = nameGoesOn(tokens, to, particles, language);
    if (next === to) break;
    to = next;
  }
  return { from, to };
}

/** Where the name goes on to from a token: the same place where it does not. */
function nameGoesOn(tokens: readonly Token[], at: number, particles: boolean, language: Language): number {
  let end = at;
  while (particles && end < at + 3 && isParticle(tokens[end], language)) end += 1;
  if (end === at && isOfficeEnding(tokens, at, language)) return at + 2;
  const word = tokens[end];
  return word && isNameWord(word, language) ? end + 1 : at;
}

/** "of State" after "Secretary". */
export const isOfficeEnding = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language.titles.has(tokens[at - 1]?.lower ?? '') && language.officeEndings.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);

const isParticle = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && (language.particles.has(token.lower) || token.text === '&') && !token.capital;

export const isNameWord = (token: Token, language: Language): boolean =>
  token.kind === 'word' && token.capital && !language.notNames.has(token.lower) && !language.participles.has(token.lower);
