import type { Passage } from '../article.ts';
import type { Citation, Speaker } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Attribution } from './attribute-quotations.ts';
import type { Mention } from './find-mentions.ts';
import { findRole } from './find-role.ts';
import { kindOfSpeaker } from './kind-of-speaker.ts';
import type { Language } from './languages/language.ts';
import { coreTokens, nameCore } from './name-core.ts';
import type { Range } from './noun-phrases.ts';
import type { Line } from './read-tokens.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Cites a range of tokens of a line. */
type CiteTokens = (line: number, range: Range) => Citation;

/** Makes the speakers of one article printable. */
export function resolveSpeakers(passages: readonly Passage[], { lines, mentions }: Attribution, language: Language, cite: Cite): (mention: Mention) => Speaker {
  const citeRange: CiteTokens = (line, range) => citeTokens(lines[line], range, passages, cite);
  return (mention) => {
    const meant = mention.pronoun ? resolvePronoun(mention, mentions, lines, language) : mention;
    const words = citeRange(mention.line, mention.name ?? mention);
    if (!meant) return { name: null, role: null, kind: 'person', mention: words, nameCitation: null, roleCitation: null };
    const kind = kindOfSpeaker(meant, lines, language);
    if (kind !== 'person') return { ...printable(meant, kind, lines, language, citeRange), role: null, kind, mention: words, roleCitation: null };
    const same = mentions.filter((other) => isSamePerson(other, meant, lines, language));
    const fullest = fullestOf(meant, same, lines, language);
    const shared = fullest === meant && coreTokens(meant, lines, language).length === 1 && same.some((other) => coreTokens(other, lines, language).length > 1);
    const role = findFirstRole(shared ? [meant] : [meant, fullest, ...same], lines, language, citeRange);
    return {
      ...printable(fullest, kind, lines, language, citeRange),
      kind,
      mention: words,
      role: role?.exact ?? null,
      roleCitation: role,
    };
  };
}

/** The name that is shown: of persons without titles, of organisations and documents in their whole words, of others none. */
function printable(mention: Mention, kind: Speaker['kind'], lines: readonly Line[], language: Language, citeRange: CiteTokens): Pick<Speaker, 'name' | 'nameCitation'> {
  const core = nameCore(mention, lines, language) ?? (kind === 'unnamed' ? null : mention);
  const nameCitation = core && citeRange(mention.line, core);
  return { name: nameCitation?.exact ?? null, nameCitation };
}

function citeTokens(line: Line | undefined, range: Range, passages: readonly Passage[], cite: Cite): Citation {
  const tokens = line?.tokens.slice(range.from, range.to) ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  const passage = line && passages[line.passage];
  if (!first || !last || !passage) throw new RangeError('a mention without words');
  const possessive = last.possessive ? (/['’]s?$/iu.exec(last.text)?.[0].length ?? 0) : 0;
  return cite(passage.id, first.start, last.end - possessive);
}

function isSamePerson(other: Mention, mention: Mention, lines: readonly Line[], language: Language): boolean {
  const [theirs, ours] = [coreTokens(other, lines, language), coreTokens(mention, lines, language)];
  if (theirs.length === 0 || theirs.at(-1)?.lower !== ours.at(-1)?.lower) return false;
  return theirs.length === 1 || ours.length === 1 || theirs[0]?.lower === ours[0]?.lower;
}

/** The first mention that gives a bare surname in full; the mention itself where two persons share the surname. */
function fullestOf(mention: Mention, same: readonly Mention[], lines: readonly Line[], language: Language): Mention {
  if (coreTokens(mention, lines, language).length !== 1) return mention;
  const fuller = same.filter((other) => {
    const { length } = coreTokens(other, lines, language);
    return length > 1 && length <= 4 && kindOfSpeaker(other, lines, language) === 'person';
  });
  const firstNames = new Set(fuller.map((other) => coreTokens(other, lines, language)[0]?.lower));
  return firstNames.size === 1 ? (fuller[0] ?? mention) : mention;
}

function findFirstRole(mentions: readonly Mention[], lines: readonly Line[], language: Language, citeRange: CiteTokens): Citation | null {
  for (const mention of mentions) {
    const range = findRole(mention, lines, language);
    if (range) return citeRange(mention.line, range);
  }
  return null;
}
