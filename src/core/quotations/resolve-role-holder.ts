import { findRole } from './find-role.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Range } from './name-at.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Line } from './read-tokens.ts';

/** The named mention of the person that "the mayor" stands for: null unless the article gives that role to one person alone, who is named in the same paragraph or the one above. */
export function resolveRoleHolder(holder: Mention, directory: NameDirectory, lines: readonly Line[], language: Language): Mention | null {
  const { tokens = [] } = lines[holder.line] ?? {};
  if (!language.definites.has(tokens[holder.from]?.lower ?? '')) return null;
  const role = roleWords(lines, holder.line, holder, language);
  if (role.length === 0 || role.length < holder.to - holder.from - 1) return null;
  const named = directory.inLines(0, lines.length).filter((mention) => {
    const range = mention.name && findRole(mention, lines, language);
    return range && roleWords(lines, mention.line, range, language).join(' ') === role.join(' ');
  });
  const [first] = named;
  const sameName = first ? directory.namesakes(first) : [];
  if (!first || named.some((mention) => !sameName.includes(mention))) return null;
  const near = sameName.filter(({ line, to }) => (line === holder.line && to <= holder.from) || line === holder.line - 1);
  return near.findLast(directory.isPerson) ?? null;
}

/** The words of a role in lower case, from behind its article or owner to its first preposition. */
function roleWords(lines: readonly Line[], line: number, { from, to }: Range, language: Language): string[] {
  const tokens = lines[line]?.tokens.slice(from, to) ?? [];
  const end = tokens.findIndex((token) => token.kind !== 'word' || language.prepositions.has(token.lower));
  const words = tokens.slice(0, end < 0 ? undefined : end);
  const opener = words.findLastIndex((token) => token.possessive || language.determiners.has(token.lower));
  return words.slice(opener + 1).map((token) => token.lower);
}
