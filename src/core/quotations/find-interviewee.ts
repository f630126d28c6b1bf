import type { Mention } from './mention.ts';
import type { NameDirectory } from './name-directory.ts';

/** Who answers in an interview: the person with these initials, or the one whom the lines above its first answer name; null where that is nobody or several. */
export function findInterviewee(initials: string | null, firstLine: number, directory: NameDirectory): Mention | null {
  const full = (mention: Mention) => directory.wordsOf(mention).length > 1 && directory.isPerson(mention);
  const all = directory.inLines(0, Infinity).filter(full);
  if (initials !== null && initials.length > 1) {
    const letters = initials.toLowerCase();
    return onlyOf(
      all.filter((mention) => initialsOf(directory.wordsOf(mention)) === letters),
      directory,
    );
  }
  const introduced = all.filter(({ line }) => line < firstLine);
  const found = onlyOf(introduced, directory) ?? mostOf(introduced, directory);
  return found && isIntroduced(found, directory) ? found : null;
}

/** Whether the article tells of somebody, rather than naming a thing that it is about: as the subject of a sentence or of a verb of saying, or again by the last word of the name alone. */
const isIntroduced = (mention: Mention, directory: NameDirectory): boolean =>
  mention.subject || directory.isTold(mention) || directory.sharers(mention).some((other) => directory.wordsOf(other).length === 1);

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

function onlyOf(mentions: readonly Mention[], directory: NameDirectory): Mention | null {
  const names = new Set(mentions.map((mention) => directory.wordsOf(mention).at(-1)));
  return names.size === 1 ? (mentions[0] ?? null) : null;
}

/** The person of whom the lines speak twice as often as of anybody else. */
function mostOf(mentions: readonly Mention[], directory: NameDirectory): Mention | null {
  const counted = mentions.map((mention) => ({ mention, count: directory.sharers(mention).length }));
  const [first, ...others] = counted.toSorted((a, b) => b.count - a.count);
  const second = first && others.find(({ mention }) => directory.wordsOf(mention).at(-1) !== directory.wordsOf(first.mention).at(-1));
  return first && (!second || first.count >= 2 * second.count) ? first.mention : null;
}
