import type { Citation } from '../../src/core/digest.ts';
import type { TextMap } from '../../src/page/text-map.ts';

/** A live piece of a cited stretch: units `from` to `to` of one text node. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
}

/** Where a citation stands in the page before anything happens to it: its pieces in order, and the box that its first words are in. */
export interface Place {
  citation: Citation;
  pieces: Piece[];
  box: Element;
}

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR'.split(' '),
);

/** The nearest element around a node that is no inline markup. */
export function boxOf(node: Node): Element {
  let element = node.parentElement;
  while (element && INLINE.has(element.tagName) && element.parentElement) element = element.parentElement;
  return element ?? document.body;
}

/** The place of a citation by the map of the page as it was read. */
export function placeOf(citation: Citation, map: TextMap): Place {
  const pieces: Piece[] = [];
  for (const run of map.get(citation.passage) ?? []) {
    const from = Math.max(citation.start, run.start);
    const to = Math.min(citation.end, run.start + run.length);
    if (from < to) pieces.push({ node: run.node, from: run.offset + from - run.start, to: run.offset + to - run.start });
  }
  const [first] = pieces;
  if (!first) throw new Error(`nothing stands under ${citation.exact}`);
  return { citation, pieces, box: boxOf(first.node) };
}

/** Every text node that the reading has words from, once, in order. */
export const readNodes = (map: TextMap): Text[] => [...new Set([...map.values()].flatMap((runs) => runs.map((run) => run.node)))];

/** The boxes of the article's passages, none inside another, in order. */
export function readBoxes(map: TextMap): Element[] {
  const boxes = [...new Set(readNodes(map).map(boxOf))];
  return boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
}
