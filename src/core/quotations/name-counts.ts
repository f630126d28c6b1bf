import type { Mention } from './mention.ts';
import type { Line } from './read-tokens.ts';

/** How often the last word of each name occurs among the mentions. */
export function nameCounts(mentions: readonly Mention[], lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, line } of mentions) {
    const last = name && lines[line]?.tokens[name.to - 1]?.lower;
    if (last) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}
