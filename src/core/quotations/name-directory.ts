import { kindOfSpeaker } from './kind-of-speaker.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { nameCore } from './name-core.ts';
import type { Line } from './read-tokens.ts';
import { isDeterminer, isSmallWord } from './word-classes.ts';

/** Who is who in one article: its mentions by the last word of their names. */
export interface NameDirectory {
  /** The words of the name without titles, in lower case; none where the mention has no name. */
  readonly wordsOf: (mention: Mention) => readonly string[];
  /** The mentions with the same last word in page order, the first ones of many. */
  readonly sharers: (mention: Mention) => readonly Mention[];
  /** Those of them that can mean the same person. */
  readonly namesakes: (mention: Mention) => readonly Mention[];
  /** Whether the article shows the name to be a person's: as somebody with a title or who speaks, or with a first name where nothing shows a place or a thing. */
  readonly isPerson: (mention: Mention) => boolean;
  /** Whether the article gives the name a title or a verb of saying. */
  readonly isTold: (mention: Mention) => boolean;
  /** The mentions of the lines from one to another, end exclusive. */
  readonly inLines: (from: number, to: number) => readonly Mention[];
}

/** So many mentions tell of a name what there is to tell. */
const MOST_SHARERS = 120;

/** Indexes the mentions of an article, one list a line. */
export function nameDirectory(mentions: readonly (readonly Mention[])[], lines: readonly Line[], language: Language): NameDirectory {
  const words = new Map<Mention, readonly string[]>();
  const wordsOf = (mention: Mention) => words.get(mention) ?? [];
  const bySurname = new Map<string, Mention[]>();
  const persons = new Set<string>();
  const fullNames = new Set<string>();
  const things = new Set<string>();
  const together: Record<string, readonly Mention[]> = {};
  for (const mention of mentions.flat()) {
    const core = nameCore(mention, lines, language);
    const own = core ? (lines[mention.line]?.tokens.slice(core.from, core.to).map((token) => token.lower) ?? []) : [];
    const surname = own.at(-1);
    if (!core || surname === undefined) continue;
    words.set(mention, own);
    const sameSurname = bySurname.get(surname) ?? [];
    if (sameSurname.length < MOST_SHARERS) sameSurname.push(mention);
    bySurname.set(surname, sameSurname);
    const speaks = mention.sayings.some(({ relation }) => relation !== 'object');
    const titled = mention.name !== null && core.to - core.from < mention.name.to - mention.name.from;
    if (!titled && standsAsThing(mention, lines, language)) things.add(surname);
    if ((own.length > 1 || titled || speaks) && kindOfSpeaker(mention, lines, language) === 'person')
      (titled || speaks ? persons : fullNames).add(surname);
  }
  const sharers = (mention: Mention) => bySurname.get(wordsOf(mention).at(-1) ?? '') ?? [];
  return {
    wordsOf,
    sharers,
    namesakes: (mention) => sharers(mention).filter((other) => mayBeSame(wordsOf(other), wordsOf(mention))),
    isPerson: (mention) => {
      const surname = wordsOf(mention).at(-1) ?? '';
      return persons.has(surname) || (fullNames.has(surname) && !things.has(surname));
    },
    isTold: (mention) => persons.has(wordsOf(mention).at(-1) ?? ''),
    inLines: (from, to) => {
      const key = `${from} ${to}`;
      together[key] ??= mentions.slice(Math.max(0, from), to).flat();
      return together[key];
    },
  };
}

const mayBeSame = (a: readonly string[], b: readonly string[]): boolean => a.length === 1 || b.length === 1 || a[0] === b[0];

/** "in New Lindholm", "the Lorne Mariposa": where only places and things stand. */
function standsAsThing({ line, from, to }: Mention, lines: readonly Line[], language: Language): boolean {
  const { tokens = [] } = lines[line] ?? {};
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]];
  if (!before || last?.possessive || (next && isSmallWord(next, language))) return false;
  return language.locatives.has(before.lower) || (language.verbEndings !== null && isDeterminer(before, language));
}
