import type { Mention } from './mention.ts';
import type { Place } from './place-quotations.ts';
import type { Line } from './read-tokens.ts';

/** Whom the sentence before a block quotation introduces with its colon, whatever its verb: its subject, else the only one it names; null where that is nobody or several. */
export function findIntroducer(
  { firstLine, first }: Place,
  lines: readonly Line[],
  mentions: readonly (readonly Mention[])[],
): Mention | null {
  const line = lines[firstLine - 1];
  if (first > 0 || !/[:：]/u.test(line?.tokens.at(-1)?.text ?? '')) return null;
  const last = line?.sentences.at(-1);
  const named = (mentions[firstLine - 1] ?? []).filter(({ name, inside, from }) => name && !inside && line?.sentences[from] === last);
  const subjects = named.filter(({ subject }) => subject);
  const [only, another] = subjects.length > 0 ? subjects : named;
  return only && !another ? only : null;
}
