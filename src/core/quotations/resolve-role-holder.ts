import { findRole } from './find-role.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Range } from './name-at.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Line } from './read-tokens.ts';

/** The function that gives the named mention of the person that "the mayor" stands for: null unless the article gives that role to one person alone, who is named in the same paragraph or the one above. */
export function roleHolderResolver(
  directory: NameDirectory,
  lines: readonly Line[],
  language: Language,
): (holder: Mention) => Mention | null {
  // Made when first asked for: most articles have nobody who is called by a role alone.
  let byRole: ReadonlyMap<string, readonly Mention[]> | null = null;
  return (holder) => {
    const { tokens = [] } = lines[holder.line] ?? {};
    if (!language.definites.has(tokens[holder.from]?.lower ?? '')) return null;
    const role = roleWords(lines, holder.line, holder, language);
    if (role.length === 0 || role.length < holder.to - holder.from - 1) return null;
    byRole ??= namedByRole(directory, lines, language);
    const named = byRole.get(role.join(' ')) ?? [];
    const isNear = ({ line, to }: Mention) => (line === holder.line && to <= holder.from) || line === holder.line - 1;
    return named.findLast((mention) => isNear(mention) && directory.isPerson(mention)) ?? null;
  };
}

/** The mentions by the name of whoever has a role, by its words; none where several have it. */
function namedByRole(directory: NameDirectory, lines: readonly Line[], language: Language): ReadonlyMap<string, readonly Mention[]> {
  const named = new Map<string, Mention[]>();
  for (const mention of directory.inLines(0, lines.length)) {
    const range = mention.name && findRole(mention, lines, language);
    if (!range) continue;
    const role = roleWords(lines, mention.line, range, language).join(' ');
    const others = named.get(role) ?? [];
    named.set(role, others);
    others.push(mention);
  }
  for (const [role, [first, ...others]] of named) {
    const sameName = first ? directory.namesakes(first) : [];
    named.set(role, others.every((mention) => sameName.includes(mention)) ? [...sameName] : []);
  }
  return named;
}

/** The words of a role in lower case, from behind its article or owner to its first preposition. */
function roleWords(lines: readonly Line[], line: number, { from, to }: Range, language: Language): string[] {
  const tokens = lines[line]?.tokens.slice(from, to) ?? [];
  const end = tokens.findIndex((token) => token.kind !== 'word' || language.prepositions.has(token.lower));
  const words = tokens.slice(0, end < 0 ? undefined : end);
  const opener = words.findLastIndex((token) => token.possessive || language.determiners.has(token.lower));
  return words.slice(opener + 1).map((token) => token.lower);
}
