import { findRole } from './find-role.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { isTitle, nameCore } from './name-core.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Line, Token } from './read-tokens.ts';

export type Gender = 'he' | 'she';

/** So many sentences that speak of one person and then of "her" tell as much as a title. */
const ENOUGH = 2;

/** The function that tells whether the article calls a person he or she, by titles and by the pronouns that follow the name; null where it does not tell. */
export function pronounOfPerson(directory: NameDirectory, lines: readonly Line[], language: Language): (mention: Mention) => Gender | null {
  const votes = new Map<string, Record<Gender, number>>();
  const vote = (surname: string | undefined, gender: Gender | null, weight: number) => {
    if (!surname || !gender) return;
    const known = votes.get(surname) ?? { he: 0, she: 0 };
    votes.set(surname, { ...known, [gender]: known[gender] + weight });
  };
  for (const mention of directory.inLines(0, lines.length).filter(directory.isPerson)) {
    const surname = directory.wordsOf(mention).at(-1);
    vote(surname, genderOfTitle(mention, lines, language), ENOUGH);
    vote(surname, pronounAfter(mention, directory, lines, language), 1);
  }
  return (mention) => {
    const told = genderOfTitle(mention, lines, language);
    if (told || isShared(mention, directory)) return told;
    const { he = 0, she = 0 } = votes.get(directory.wordsOf(mention).at(-1) ?? '') ?? {};
    if (he > 0 && she > 0) return null;
    return he >= ENOUGH ? 'he' : she >= ENOUGH ? 'she' : null;
  };
}

/** Whether the article gives the surname to two persons: what is said of one is not said of the other. */
function isShared(mention: Mention, directory: NameDirectory): boolean {
  const fuller = directory
    .sharers(mention)
    .map(directory.wordsOf)
    .filter((words) => words.length > 1);
  return new Set(fuller.map(([first]) => first)).size > 1;
}

/** What the words before a name and its role say: "Mrs.", "spokesman", German "Bürgermeisterin". */
function genderOfTitle(mention: Mention, lines: readonly Line[], language: Language): Gender | null {
  const tokens = lines[mention.line]?.tokens ?? [];
  const core = nameCore(mention, lines, language);
  if (!core) return null;
  const role = findRole(mention, lines, language);
  const words = [
    ...tokens.slice(Math.max(0, Math.min(mention.from, core.from - 1)), core.from),
    ...tokens.slice(role?.from ?? 0, role?.to ?? 0),
  ];
  const genders = new Set(words.map((word) => genderOfWord(word, language)).filter((gender) => gender !== null));
  const [only] = genders;
  return genders.size === 1 ? (only ?? null) : null;
}

function genderOfWord(token: Token, language: Language): Gender | null {
  const told = language.genders.get(token.lower);
  if (told) return told;
  const { feminineEnding } = language;
  return feminineEnding !== null && token.lower.endsWith(feminineEnding) && isTitle(token, language) ? 'she' : null;
}

/** The he or she that follows a name in its sentence, where the sentence names nobody else. */
function pronounAfter(mention: Mention, directory: NameDirectory, lines: readonly Line[], language: Language): Gender | null {
  const { tokens = [], sentences = [] } = lines[mention.line] ?? {};
  const sentence = sentences[mention.from];
  const isHere = (other: Mention) => sentences[other.from] === sentence;
  const others = directory.inLines(mention.line, mention.line + 1).filter((other) => other.name && isHere(other));
  if (others.some((other) => directory.wordsOf(other).at(-1) !== directory.wordsOf(mention).at(-1))) return null;
  const after = tokens.slice(mention.to).filter((_token, at) => sentences[mention.to + at] === sentence);
  const found = new Set(after.map((token) => language.pronouns.get(token.lower)).filter((stands) => stands === 'he' || stands === 'she'));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
