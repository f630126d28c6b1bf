import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Gender } from './pronoun-of-person.ts';
import type { Line, Token } from './read-tokens.ts';

const LINES_ABOVE = 2;

/** The named mention that a pronoun stands for; null unless one person alone is named where the reader would look. */
export function resolvePronoun(
  pronoun: Mention,
  directory: NameDirectory,
  genderOf: (mention: Mention) => Gender | null,
  lines: readonly Line[],
  language: Language,
): Mention | null {
  const { tokens = [], sentences = [] } = lines[pronoun.line] ?? {};
  const word = tokens[pronoun.from]?.lower ?? '';
  const above = directory
    .inLines(pronoun.line - LINES_ABOVE, pronoun.line + 1)
    .filter((mention) => mention.name && isAbove(mention, pronoun));
  const sameLine = above.filter((mention) => mention.line === pronoun.line);
  if (language.relatives.has(word)) return sameLine.findLast((mention) => pronoun.from - mention.to <= 1) ?? null;
  const stands = language.pronouns.get(word);
  if (stands !== 'he' && stands !== 'she') return null;
  const sentence = sentences[pronoun.from] ?? 0;
  const windows = [
    sameLine.filter((mention) => (sentences[mention.from] ?? 0) >= sentence - 1),
    sameLine,
    above.filter((mention) => mention.line >= pronoun.line - 1),
    above,
  ].map((window) => window.filter(directory.isPerson));
  const nearest = windows.find((found) => found.length > 0) ?? [];
  const window = nearest.filter((mention) => (genderOf(mention) ?? stands) === stands);
  const person = onlyPerson(window, directory) ?? onlyPerson(window.filter(isSpeaking), directory);
  // "Varga's speech": whoever is only named as an owner is not whom the sentence is about.
  return person && window.some((mention) => !isOwner(mention, tokensOf(lines, mention))) ? person : null;
}

const isAbove = (mention: Mention, pronoun: Mention): boolean =>
  mention.line < pronoun.line || (mention.line === pronoun.line && mention.to <= pronoun.from);

const tokensOf = (lines: readonly Line[], { line }: Mention): readonly Token[] => lines[line]?.tokens ?? [];

const isOwner = ({ to }: Mention, tokens: readonly Token[]): boolean => tokens[to - 1]?.possessive === true;

const isSpeaking = (mention: Mention): boolean => mention.sayings.some(({ relation }) => relation !== 'object');

function onlyPerson(found: readonly Mention[], directory: NameDirectory): Mention | null {
  const surnames = new Set(found.map((mention) => directory.wordsOf(mention).at(-1)));
  return surnames.size === 1 ? (found.at(-1) ?? null) : null;
}
