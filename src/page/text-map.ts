/**
 * A stretch of a passage that stands in one live text node: character `start + i` of the passage is character `offset + i` of the node.
 * A folded space stands for any white space; separators that the page has no character for (a line break, a table's tab) have no run.
 */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** From a passage's id to its runs, in order. */
export type TextMap = ReadonlyMap<string, readonly TextRun[]>;

/** Whether a reading's node still stands in the page; a frame that has gone on keeps its old document, but shows it no more. */
export const standsInPage = ({ isConnected, ownerDocument }: Node): boolean => Boolean(isConnected && ownerDocument?.defaultView);

/** The live ranges of a span of a passage, one for each text node that has a part in it; null where a node is no longer in a document or no longer long enough. */
export function rangesOf(runs: readonly TextRun[], start: number, end: number): Range[] | null {
  const pieces: { node: Text; from: number; to: number }[] = [];
  for (const run of runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    if (from >= to) continue;
    const piece = { node: run.node, from: run.offset + from - run.start, to: run.offset + to - run.start };
    const last = pieces.at(-1);
    if (last?.node === piece.node) last.to = piece.to;
    else pieces.push(piece);
  }
  if (pieces.length === 0 || pieces.some(({ node, to }) => !node.isConnected || node.length < to)) return null;
  return pieces.map(({ node, from, to }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}
