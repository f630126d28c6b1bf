import { type Box, boxTree, WAYS, wayBetween } from './box-tree.ts';
import type { Cut } from './cut-passages.ts';
import type { HeadWords } from './head-words.ts';
import { sameTextAs } from './is-same-text.ts';
import { mainBox, widestBox } from './main-box.ts';
import { orderSignals } from './order-signals.ts';
import { type Block, blockOf } from './page-block.ts';
import { shapeSignals } from './shape-signals.ts';
import type { PageStep } from './walk-page.ts';

/** What can be said of each passage of a whole page that tells the article's from the rest, in small numbers; null for a list entry that is a link and nothing else. No word of any language takes part. */
export function passageSignals(steps: readonly PageStep[], cut: Cut, head: HeadWords): (number[] | null)[] {
  const boxes = boxTree(steps);
  const [page] = boxes.values();
  if (!page) return [];
  const blocks = cut.passages.map((passage) =>
    blockOf(
      passage,
      cut.map.get(passage.id) ?? [],
      (node) => (node.parentElement && boxes.get(node.parentElement)) || boxAround(node, boxes, page),
    ),
  );
  for (const block of blocks) addUp(block);
  const shapeOf = shapeSignals(blocks, head, page);
  const placeOf = placeSignals(blocks, page);
  const orderOf = orderSignals(blocks, page, titleAt(blocks, head.title));
  return blocks.map((block, at) => (isJustLink(block) ? null : shapeOf(block).concat(placeOf(block, at), orderOf(block, at))));
}

/** Many of a page’s passages are entries of its menus, which need no weighing. */
const isJustLink = ({ passage, length, linked }: Block) => passage.kind === 'list-item' && length < LONGEST_LINK && linked >= length;

/** Text right under a shadow root stands in its host. */
function boxAround(node: Text, boxes: ReadonlyMap<Element, Box>, page: Box): Box {
  const host = (node.getRootNode() as Partial<ShadowRoot>).host;
  return (host && boxes.get(host)) ?? page;
}

function addUp({ box, length, linked, isLong }: Block): void {
  for (let around: Box | null = box; around; around = around.parent) {
    around.length += length;
    around.linked += linked;
    around.passages++;
    if (isLong) around.long += length - linked;
  }
}

/** Where the page's title stands, else its first main heading; -1 where there is neither. */
function titleAt(blocks: readonly Block[], title: string): number {
  const isSame = sameTextAs(title);
  const isTitle = ({ passage }: Block) => passage.text.length < 300 && isSame(passage.text);
  const ways = [
    (block: Block) => block.level === 1 && isTitle(block),
    (block: Block) => block.isHeading && isTitle(block),
    ({ level }: Block) => level === 1,
    isTitle,
  ];
  return ways.reduce((found, way) => (found < 0 ? blocks.findIndex(way) : found), -1);
}

const LONGEST_LINK = 80;
const UP = 4;
const NO_WAY = { up: 0, down: 0 };
const CARDS_UP = 6;

/** What the boxes around a passage say. */
function placeSignals(blocks: readonly Block[], page: Box): (block: Block, at: number) => number[] {
  const main = mainBox(blocks, page);
  const widest = widestBox(blocks, page);
  const waysToMain = blocks.map(({ box }) => wayBetween(box, main));
  const [first, last] = [waysToMain.findIndex(({ down }) => down === 0), waysToMain.findLastIndex(({ down }) => down === 0)];
  const long = Math.max(1, page.long);
  return ({ box, depth, surroundings }, at) => {
    const signals: number[] = [];
    for (let way = 0; way < WAYS.length; way++) signals.push((surroundings.ways >> way) & 1);
    for (const named of surroundings.named) signals.push(named ? 1 / (depth - named + 1) : 0);
    const toMain = waysToMain[at] ?? NO_WAY;
    const toWidest = wayBetween(box, widest);
    signals.push(
      box.depth,
      toMain.up,
      toMain.down,
      first < 0 ? 0 : at < first ? -Math.log1p(first - at) : at > last ? Math.log1p(at - last) : 0,
      main.long / long,
      main.linked / Math.max(1, main.length),
      toWidest.up,
      toWidest.down,
    );
    addAround(signals, box, long);
    signals.push(Math.log1p(box.parent?.makes?.get(box.make) ?? 0));
    addCards(signals, box, main, widest);
    return signals;
  };
}

/** Of the boxes around, the nearest first, how much they hold and of what. */
function addAround(signals: number[], box: Box, long: number): void {
  let around = box;
  for (let level = 0; level < UP; level++) {
    around = around.parent ?? around;
    signals.push(Math.log1p(around.long), around.long / long, around.linked / Math.max(1, around.length), Math.log1p(around.passages));
    if (level < 2) signals.push(Math.log1p(around.images));
  }
}

/** How often a box around comes again beside itself, and how far up it is: teasers come in rows. */
function addCards(signals: number[], box: Box, main: Box, widest: Box): void {
  let [most, at, level] = [0, 0, 1];
  for (let card = box.parent; card?.parent?.parent && level <= CARDS_UP && card !== main && card !== widest; card = card.parent, level++) {
    const count = card.parent.makes?.get(card.make) ?? 0;
    if (count > most) [most, at] = [count, level];
  }
  signals.push(Math.log1p(most), at);
}
