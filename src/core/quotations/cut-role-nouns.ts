import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Range } from './name-at.ts';
import { isTitle } from './name-core.ts';
import type { Line, Token } from './read-tokens.ts';
import { isDeterminer, isVerb } from './word-classes.ts';

const LONGEST_CONSTRUCT = 3;

/** Cuts nouns that no capital tells from the name after them ("der Biologe Ada Quill", "السائق …") off the names of an article: they become the role. */
export function cutRoleNouns(mentions: readonly Mention[][], lines: readonly Line[], language: Language): Mention[][] {
  const { definitePrefix } = language;
  if (definitePrefix !== null)
    return cutEach(mentions, (name, line) => startAfterDefinites(lines[line]?.tokens ?? [], name, definitePrefix, language));
  if (!language.capitalizesNouns) return mentions.map((own) => [...own]);
  const bare = bareNames(lines, language);
  return cutEach(mentions, (name, line) => startAfterArticle(lines[line]?.tokens ?? [], name, bare, language));
}

function cutEach(mentions: readonly Mention[][], startOf: (name: Range, line: number) => number): Mention[][] {
  return mentions.map((own) =>
    own.map((mention) => {
      const { name } = mention;
      const start = name ? startOf(name, mention.line) : 0;
      if (!name || start <= name.from) return mention;
      return { ...mention, name: { from: start, to: name.to }, role: { from: name.from, to: start } };
    }),
  );
}

/** Arabic: what has the article before a name of two words is a role, and so is a title without it up to the word that ends its genitive. */
function startAfterDefinites(tokens: readonly Token[], { from, to }: Range, prefix: string, language: Language): number {
  const isDefinite = (at: number) => tokens[at]?.text.startsWith(prefix) === true;
  let start = from;
  if (!isDefinite(from) && isTitle(tokens[from], language)) {
    start += 1;
    while (start < from + LONGEST_CONSTRUCT && !isDefinite(start)) start += 1;
    if (!isDefinite(start)) return from;
  }
  while (start < to && isDefinite(start)) start += 1;
  return to - start >= 2 ? start : from;
}

/** German: after an article, three capitals are a noun and a name whose last word stands elsewhere by itself. */
function startAfterArticle(tokens: readonly Token[], { from, to }: Range, bare: ReadonlySet<string>, language: Language): number {
  if (!isDeterminer(tokens[from - 1], language) || !bare.has(tokens[to - 1]?.lower ?? '')) return from;
  if (tokens.slice(from, to).some((token) => isTitle(token, language))) return from;
  let start = to - 2;
  while (start > from && !tokens[start]?.capital) start -= 1;
  return Math.max(from, start);
}

/** The capitalised words that stand somewhere with no capital beside them where a noun would have its article. */
function bareNames(lines: readonly Line[], language: Language): Set<string> {
  const bare = new Set<string>();
  for (const { tokens } of lines) {
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (!token.capital || tokens[at + 1]?.capital || before?.capital) return;
      if (before?.kind !== 'word' || language.conjunctions.has(before.lower) || isVerb(before.lower, language)) bare.add(token.lower);
    });
  }
  return bare;
}
