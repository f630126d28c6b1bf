import type { Passage } from '../core/article.ts';
import type { Cut } from './cut-passages.ts';
import { renumbered } from './leave-out-labels.ts';
import type { LeftOut } from './left-out.ts';

/** Where what is left is such a share of another article, it is no article of its own but what stands above that one. */
const FEWEST = 0.5;

/** The passages of a cut that do not stand in one of the boxes with other articles. Ids are given anew. */
export function leaveOutNext(cut: Cut, boxes: readonly Element[]): Cut & { leftOut: LeftOut[] } {
  if (boxes.length === 0) return { ...cut, leftOut: [] };
  const boxOf = ({ id }: Passage) => boxes.find((box) => box.contains(cut.map.get(id)?.[0]?.node ?? null));
  const own = cut.passages.filter((passage) => !boxOf(passage));
  const next = cut.passages.filter((passage) => boxOf(passage));
  const longest = Math.max(0, ...boxes.map((box) => lengthOf(next.filter((passage) => boxOf(passage) === box))));
  if (next.length === 0 || lengthOf(own) < FEWEST * longest) return { ...cut, leftOut: [] };
  return { ...renumbered(own, cut), leftOut: next.map((passage) => ({ rule: 'next-article', passage })) };
}

const lengthOf = (passages: readonly Passage[]) => passages.reduce((sum, { text }) => sum + text.length, 0);
