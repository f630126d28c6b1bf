import type { Passage } from '../article.ts';
import type { Citation, Speaker } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Mention } from './find-mentions.ts';
import type { Language } from './languages/language.ts';
import type { Range } from './noun-phrases.ts';
import type { Line, Token } from './read-tokens.ts';

/** The speaker as he can be printed: the full name of the article for a bare surname, and a role in the page's own words. */
export function resolveSpeaker(mention: Mention, mentions: readonly Mention[], lines: readonly Line[], language: Language, cite: Cite, passages: readonly Passage[]): Speaker {
  const citeRange = (line: number, range: Range): Citation => citeTokens(lines[line], range, passages, cite);
  const named = mention.name ? fullestMention(mention, mentions, lines, language) : null;
  const core = named?.name ? coreName(named, lines, language) : null;
  const shown = core && named ? citeRange(named.line, core) : null;
  return {
    name: shown?.exact ?? null,
    role: null,
    kind: core && named ? kindOf(named, lines, language) : 'unnamed',
    mention: citeRange(mention.line, mention.name ?? mention),
    nameCitation: shown,
    roleCitation: null,
  };
}

function citeTokens(line: Line | undefined, range: Range, passages: readonly Passage[], cite: Cite): Citation {
  const tokens = line?.tokens.slice(range.from, range.to) ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  const passage = line && passages[line.passage];
  if (!first || !last || !passage) throw new RangeError('a mention without words');
  const cut = last.possessive ? (/['’]s$/u.test(last.text) ? 2 : 1) : 0;
  return cite(passage.id, first.start, last.end - cut);
}

/** The first mention that gives the name in full. */
function fullestMention(mention: Mention, mentions: readonly Mention[], lines: readonly Line[], language: Language): Mention {
  const words = coreWords(mention, lines, language);
  const last = words.at(-1);
  if (words.length !== 1 || !last) return mention;
  const fuller = mentions.filter((other) => {
    const theirs = coreWords(other, lines, language);
    return theirs.length > 1 && theirs.length <= 4 && theirs.at(-1)?.lower === last.lower;
  });
  const names = new Set(fuller.map((other) => coreWords(other, lines, language).map((word) => word.lower).join(' ')));
  return names.size === 1 ? (fuller[0] ?? mention) : mention;
}

const coreWords = (mention: Mention, lines: readonly Line[], language: Language): readonly Token[] => {
  const core = coreName(mention, lines, language);
  return core ? (lines[mention.line]?.tokens.slice(core.from, core.to) ?? []) : [];
};

/** The name without the titles before it; null where nothing but titles is left. */
function coreName({ name, line }: Mention, lines: readonly Line[], language: Language): Range | null {
  if (!name) return null;
  const tokens = lines[line]?.tokens ?? [];
  let from = name.from;
  for (let at = name.from; at < name.to; at += 1) if (isTitle(tokens[at], language)) from = at + 1;
  return from < name.to ? { from, to: name.to } : null;
}

const isTitle = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && (language.titles.has(token.lower) || language.courtesies.has(token.lower));

function kindOf(mention: Mention, lines: readonly Line[], language: Language): Speaker['kind'] {
  const words = lines[mention.line]?.tokens.slice(mention.from, mention.to) ?? [];
  if (words.some((word) => language.organizationNouns.has(word.lower))) return 'organization';
  return words.some((word) => language.documentNouns.has(word.lower)) ? 'document' : 'person';
}
