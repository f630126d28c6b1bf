const LONG = 80;
/** Shorter texts are labels. */
const SHORTEST_TEXT = 25;
/** So many texts tell what a page is like, and looking at more would hold up a long one. */
const MOST_TEXTS = 300;
const MOST_NODES = 4000;
const LEVELS = 4;
/** A letter of these scripts says as much as two or three of others; a text of them needs no spaces. */
const WIDE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const EXTRA_OF_WIDE = 1.5;
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd label mark q ruby s small span strong sub sup time tt u var wbr'.split(' '),
);
const NOT_RUNNING_TEXT = new Set(
  'aside button footer form h1 h2 h3 h4 h5 h6 head nav noscript script select style svg template textarea'.split(' '),
);
const NAMED_FOR_TEXT = /article|post|entry|story|blog|rich-?text|prose/i;

/** A block's own text: how many characters it has, wide ones counted for more, and how many of them stand in links. */
interface BlockText {
  length: number;
  linked: number;
  isRunning: boolean;
}

/** What the page's running text says of being an article's: how much of it stands in long blocks, and how the box looks that holds most of them. */
export function textSignals(trees: readonly ParentNode[]): number[] {
  const blocks = readBlocks(trees);
  let [all, long, most] = [0, 0, 0];
  let densest: ParentNode | null = null;
  const byParent = new Map<ParentNode | null, number>();
  for (const [block, { length, linked }] of blocks) {
    all += length;
    const plain = length - linked;
    if (plain < LONG) continue;
    long += plain;
    // Blocks may stand right in a shadow root, which is no element.
    const parent = block.parentNode as ParentNode | null;
    const sum = (byParent.get(parent) ?? 0) + plain;
    byParent.set(parent, sum);
    if (sum > most) [most, densest] = [sum, parent];
  }
  return [Math.log1p(long), long / (all + 1), Math.log1p(most), ...boxSignals(densest, blocks)];
}

/** The blocks that have text of their own, by that text, none where it is no running text; those in which the first texts stand. */
function readBlocks(trees: readonly ParentNode[]): Map<Element, BlockText> {
  const blocks = new Map<Element, BlockText>();
  const running = new Map<Element, boolean>();
  let [nodes, texts] = [0, 0];
  for (const tree of trees) {
    const walker = (tree.ownerDocument ?? (tree as Document)).createTreeWalker((tree as Document).body ?? tree, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (++nodes > MOST_NODES || texts > MOST_TEXTS) return blocks;
      // Asked first, since it makes no string.
      if (node.length < SHORTEST_TEXT) continue;
      const length = lengthOf(node.data.trim());
      if (length < SHORTEST_TEXT) continue;
      let isLinked = false;
      let element = node.parentElement;
      for (; element && INLINE.has(element.localName); element = element.parentElement) isLinked ||= element.localName === 'a';
      if (!element) continue;
      const block = blocks.get(element) ?? { length: 0, linked: 0, isRunning: isRunning(element, running) };
      blocks.set(element, block);
      if (!block.isRunning) continue;
      texts++;
      block.length += length;
      if (isLinked) block.linked += length;
    }
  }
  return blocks;
}

const lengthOf = (text: string) => text.length + EXTRA_OF_WIDE * (text.match(WIDE)?.length ?? 0);

/** Whether none of the boxes around a block is for other than running text; what is known of boxes further out is asked for. */
function isRunning(block: Element, known: Map<Element, boolean>): boolean {
  const unknown: Element[] = [];
  let is = true;
  for (let box: Element | null = block; box; box = box.parentElement) {
    const before = known.get(box);
    if (before === undefined) unknown.push(box);
    is = before ?? !NOT_RUNNING_TEXT.has(box.localName);
    if (before !== undefined || !is) break;
  }
  for (const box of unknown) known.set(box, is);
  return is;
}

function boxSignals(box: ParentNode | null, blocks: ReadonlyMap<Element, BlockText>): number[] {
  const nearest = box && 'closest' in box ? (box as Element) : ((box as Partial<ShadowRoot> | null)?.host ?? null);
  const children = [...(box?.children ?? [])];
  const share = (is: (child: Element) => boolean) => children.filter(is).length / (children.length + 1);
  let names = '';
  for (let element = nearest, level = 0; element && level < LEVELS; level++, element = element.parentElement)
    names += ` ${element.getAttribute('class')} ${element.id}`;
  return [
    Math.log1p(children.length),
    share((child) => child.localName === 'div' && !blocks.get(child)?.isRunning),
    share(({ localName }) => /^h[2-4]$/.test(localName)),
    Math.log1p(box?.querySelectorAll('img').length ?? 0),
    nearest?.closest('article') ? 1 : 0,
    nearest?.closest('main, [role="main"]') ? 1 : 0,
    NAMED_FOR_TEXT.test(names) ? 1 : 0,
  ];
}
