import { type Box, wayBetween } from './box-tree.ts';
import type { Block } from './page-block.ts';

const FAR = 20;
const NONE = 6;
const SECTION = 12;

const share = ({ linked, length }: Block) => linked / Math.max(1, length);
const flag = (is: boolean | undefined) => (is ? 1 : 0);
const away = (distance: number) => Math.sign(distance) * Math.log1p(Math.abs(distance));

/** What a passage's place in the order of passages says: behind which heading, among how much long text, next to what. */
export function orderSignals(blocks: readonly Block[], page: Box, title: number): (block: Block, at: number) => number[] {
  const { length: count } = blocks;
  const plain = [0];
  const begins = [0];
  for (const [at, { isLong, length, linked }] of blocks.entries()) {
    plain.push((plain[at] ?? 0) + (isLong ? length - linked : 0));
    begins.push((begins[at] ?? 0) + length);
  }
  const between = (from: number, to: number) => (plain[to] ?? 0) - (plain[from] ?? 0);
  const [longBefore, longAfter] = nearest(blocks, ({ isLong }) => isLong);
  const [headingBefore, headingAfter] = nearest(blocks, ({ isHeading }) => isHeading);
  const tree = (block: Block, at: number) => {
    const other = blocks[at];
    if (!other) return FAR;
    const { up, down } = wayBetween(block.box, other.box);
    return up + down;
  };
  return (block, at) => {
    const heading = block.isHeading ? at : (headingBefore[at] ?? -1);
    const sectionEnd = headingAfter[at] ?? count;
    const [previous, next, before, after] = [blocks[at - 1], blocks[at + 1], longBefore[at] ?? -1, longAfter[at] ?? count];
    return [
      at / count,
      (begins[at] ?? 0) / Math.max(1, page.length),
      Math.log1p(count),
      Math.log1p(page.long),
      page.long / Math.max(1, page.length),
      title < 0 ? -FAR : away(at - title),
      title < 0 ? -1 : Math.log1p(at > title ? between(title, at) : 0),
      before < 0 ? NONE : Math.log1p(at - before),
      after >= count ? NONE : Math.log1p(after - at),
      tree(block, before),
      tree(block, after),
      flag(blocks[before]?.make === block.make),
      Math.log1p(between(0, at)),
      Math.log1p(between(at + 1, count)),
      between(0, at) / Math.max(1, page.long),
      heading < 0 ? NONE : Math.log1p(at - heading),
      blocks[heading]?.level ?? 0,
      tree(block, heading),
      sectionEnd >= count ? NONE : Math.log1p(sectionEnd - at),
      Math.log1p(between(at, sectionEnd)),
      linkedIn(blocks, at, Math.min(sectionEnd, at + SECTION)),
      previous ? share(previous) : -1,
      next ? share(next) : -1,
      flag(next?.endsSentence),
      flag(next && next.make === block.make),
      blocks[at - 2] ? share(blocks[at - 2] as Block) : -1,
    ];
  };
}

/** For each block the nearest one before it and the nearest after it that is so, by index; left out where there is none. */
function nearest(blocks: readonly Block[], is: (block: Block) => boolean): [(number | undefined)[], (number | undefined)[]] {
  const before: (number | undefined)[] = [];
  const after = blocks.map((): number | undefined => undefined);
  let last: number | undefined;
  for (let at = 0; at < blocks.length; at++) {
    before.push(last);
    if (is(blocks[at] as Block)) last = at;
  }
  let next: number | undefined;
  for (let at = blocks.length - 1; at >= 0; at--) {
    after[at] = next;
    if (is(blocks[at] as Block)) next = at;
  }
  return [before, after];
}

function linkedIn(blocks: readonly Block[], from: number, to: number): number {
  let [linked, length] = [0, 0];
  for (let at = from; at < to; at++) {
    linked += blocks[at]?.linked ?? 0;
    length += blocks[at]?.length ?? 0;
  }
  return linked / Math.max(1, length);
}
