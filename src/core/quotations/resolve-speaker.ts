import type { Passage } from '../article.ts';
import type { Citation, Speaker } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Attribution } from './attribute-quotations.ts';
import { citeTokens } from './cite-tokens.ts';
import { findRole } from './find-role.ts';
import { kindOfSpeaker } from './kind-of-speaker.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Range } from './name-at.ts';
import { nameCore } from './name-core.ts';
import { type NameDirectory, nameDirectory } from './name-directory.ts';
import { type Gender, pronounOfPerson } from './pronoun-of-person.ts';
import type { Line } from './read-tokens.ts';
import { type Meant, resolvePronoun } from './resolve-pronoun.ts';
import { roleHolderResolver } from './resolve-role-holder.ts';

/** How often whom "the mayor" is taken for is right, read by hand, and how often words that name nobody are (tests/fit/fit-speaker-weights.ts prints it). */
const ROLE_HOLDER = 0.9;
const UNNAMED = 0.98;

/** A speaker as printed, and how sure that is where the words that name him here are right. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly sure: number;
}

/** What speakers are resolved from. */
interface Sources {
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly directory: NameDirectory;
  readonly genderOf: (mention: Mention) => Gender | null;
  readonly roleHolder: (mention: Mention) => Mention | null;
  readonly citeRange: (line: number, range: Range) => Citation;
}

/** The function that makes the speakers of one article printable: full names, roles, kinds, all cut from the page. */
export function speakerResolver(
  passages: readonly Passage[],
  { lines, mentions }: Attribution,
  language: Language,
  cite: Cite,
): (mention: Mention) => Resolved {
  const directory = nameDirectory(mentions, lines, language);
  const citeRange = (line: number, range: Range) => citeTokens(lines[line], range, passages, cite);
  const genderOf = pronounOfPerson(directory, lines, language);
  const sources = { lines, language, directory, genderOf, citeRange, roleHolder: roleHolderResolver(directory, lines, language) };
  return (mention) => {
    const found = findMeant(mention, sources);
    return { speaker: printSpeaker(mention, found?.meant, sources), sure: found?.sure ?? 1 };
  };
}

/** Whom a mention means; null where a pronoun does not tell. */
function findMeant(mention: Mention, sources: Sources): Meant | null {
  if (mention.pronoun) return resolvePronoun(mention, sources);
  if (mention.name) return { meant: mention, sure: 1 };
  const holder = sources.roleHolder(mention);
  return holder ? { meant: holder, sure: ROLE_HOLDER } : { meant: mention, sure: UNNAMED };
}

function printSpeaker(mention: Mention, meant: Mention | undefined, sources: Sources): Speaker {
  const { lines, language, citeRange } = sources;
  const words = citeRange(mention.line, mention.name ?? mention);
  if (!meant) return withoutName({ kind: pronounKind(mention, sources), mention: words });
  const kind = kindOf(meant, sources);
  const fullest = kind === 'person' ? fullestOf(meant, sources) : meant;
  const named = kind === 'unnamed' ? null : (nameCore(fullest, lines, language) ?? fullest);
  const nameCitation = named && citeRange(fullest.line, named);
  // "one delegate": somebody without a name is told by the page's own words.
  const roleCitation = kind === 'person' ? citeRole(meant, fullest, sources) : kind === 'unnamed' ? citeRange(meant.line, meant) : null;
  return { name: nameCitation?.exact ?? null, role: roleCitation?.exact ?? null, kind, mention: words, nameCitation, roleCitation };
}

/** The words that seem to name the speaker, without a name or role to print. */
export const withoutName = ({ kind, mention }: Pick<Speaker, 'kind' | 'mention'>): Speaker => ({
  name: null,
  role: null,
  kind,
  mention,
  nameCitation: null,
  roleCitation: null,
});

/** Where nouns look like names, one word that stands once and says nothing is none, and words that all have the article are no person's unless a first name is given to them. */
function kindOf(mention: Mention, sources: Sources): Speaker['kind'] {
  const { lines, language, directory } = sources;
  const kind = kindOfSpeaker(mention, lines, language);
  const { definitePrefix } = language;
  const isNoun = language.capitalizesNouns && !directory.isPerson(mention) && directory.sharers(mention).length === 1;
  if (kind === 'person' && isNoun) return 'unnamed';
  if (kind !== 'person' || definitePrefix === null) return kind;
  const words = directory.wordsOf(fullestOf(mention, sources));
  return words.every((word) => word.startsWith(definitePrefix)) ? 'unnamed' : kind;
}

/** He and she are persons, they and it may be anything. */
function pronounKind({ line, from }: Mention, { lines, language }: Sources): Speaker['kind'] {
  const stands = language.pronouns.get(lines[line]?.tokens[from]?.lower ?? '');
  return stands === 'it' || stands === 'they' ? 'unnamed' : 'person';
}

/** The first mention that gives a bare surname in full; the mention itself where two persons share the surname. */
function fullestOf(mention: Mention, { lines, language, directory }: Sources): Mention {
  if (directory.wordsOf(mention).length !== 1) return inSmallLetters(mention, lines, directory);
  const fuller = directory.namesakes(mention).filter((other) => {
    const { length } = directory.wordsOf(other);
    return length > 1 && length <= 4 && kindOfSpeaker(other, lines, language) === 'person';
  });
  const firstNames = new Set(fuller.map((other) => directory.wordsOf(other)[0]));
  return firstNames.size === 1 ? (fuller[0] ?? mention) : mention;
}

/** "ADA QUILL" as the article spells her elsewhere. */
function inSmallLetters(mention: Mention, lines: readonly Line[], directory: NameDirectory): Mention {
  const isShouted = ({ name, line }: Mention) =>
    lines[line]?.tokens.slice(name?.from, name?.to).every(({ text }) => text.length > 1 && text === text.toUpperCase()) === true;
  if (!mention.name || !isShouted(mention)) return mention;
  const words = directory.wordsOf(mention).join(' ');
  return directory.sharers(mention).find((other) => directory.wordsOf(other).join(' ') === words && !isShouted(other)) ?? mention;
}

/** The first role of several words that the page gives the person, else the first of one word; only the mention's own where its surname is another's too. */
function citeRole(mention: Mention, fullest: Mention, { lines, language, directory, citeRange }: Sources): Citation | null {
  const namesakes = directory.namesakes(mention);
  const shared = directory.wordsOf(fullest).length === 1 && namesakes.some((other) => directory.wordsOf(other).length > 1);
  const roles = (shared ? [mention] : [mention, fullest, ...namesakes]).flatMap((other) => {
    const range = findRole(other, lines, language);
    const citation = range && citeRange(other.line, range);
    // "Rep." is read before the name and nowhere else.
    return citation && (other === fullest || !/^\S+\.$/u.test(citation.exact)) ? [citation] : [];
  });
  return roles.find(({ exact }) => /\s/u.test(exact)) ?? roles[0] ?? null;
}
