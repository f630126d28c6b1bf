const LONG = 80;
/** Shorter texts are labels. */
const SHORTEST_TEXT = 25;
/** So many pieces of text from the heading on tell what a page is like, and looking at more would hold up a long one. */
const MOST_TEXTS = 600;
const MOST_CHILDREN = 60;
const LEVELS = 4;
/** A letter of these scripts says as much as two or three of others; a text of them needs no spaces. */
const FIRST_WIDE = 0x3000;
const FIRST_THAI = 0xe00;
const LAST_THAI = 0xe7f;
const WORTH_OF_WIDE = 2.5;
const TEXT = 3;
const SHOW_TEXT = 4;
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd label mark q ruby s small span strong sub sup time tt u var wbr'.split(' '),
);
/** Asked of the browser, which climbs without making an object of each box. */
const NOT_RUNNING_TEXT =
  'aside, button, footer, form, h1, h2, h3, h4, h5, h6, head, nav, noscript, script, select, style, svg, template, textarea';
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

/**
 * The blocks with text of their own from the heading on, or from the start where there is none, by that text, none where it is no running text.
 * Only text is walked: a first object of each kind of element costs a page more than all its text.
 */
function readBlocks(trees: readonly ParentNode[]): Map<Element, BlockText> {
  const blocks = new Map<Element, BlockText>();
  let left = MOST_TEXTS;
  const readBox = (box: Node) => {
    if (box.nodeType === TEXT) addText(box as Text, blocks);
    const walker = (box.ownerDocument ?? (box as Document)).createTreeWalker(box, SHOW_TEXT);
    for (let text = walker.nextNode(); text && left-- > 0; text = walker.nextNode()) addText(text as Text, blocks);
  };
  for (const tree of trees) {
    const root: Node = (tree as Document).body ?? tree;
    const heading = tree.querySelector('h1');
    if (!heading) readBox(root);
    for (let from: Node | null = heading; from && from !== root; from = from.parentNode)
      for (let next = from.nextSibling; next && left > 0; next = next.nextSibling) readBox(next);
  }
  return blocks;
}

function addText(text: Text, blocks: Map<Element, BlockText>): void {
  // Asked first, since it makes no string.
  if (text.length < SHORTEST_TEXT) return;
  const length = lengthOf(text.data.trim());
  if (length < SHORTEST_TEXT) return;
  let isLinked = false;
  let element = text.parentElement;
  for (; element && INLINE.has(element.localName); element = element.parentElement) isLinked ||= element.localName === 'a';
  if (!element) return;
  const block = blocks.get(element) ?? { length: 0, linked: 0, isRunning: !element.closest(NOT_RUNNING_TEXT) };
  blocks.set(element, block);
  if (!block.isRunning) return;
  block.length += length;
  if (isLinked) block.linked += length;
}

/** One letter, in the middle, tells a text's script. */
function lengthOf(text: string): number {
  const letter = text.charCodeAt(text.length >> 1);
  return text.length * (letter >= FIRST_WIDE || (letter >= FIRST_THAI && letter <= LAST_THAI) ? WORTH_OF_WIDE : 1);
}

function boxSignals(box: ParentNode | null, blocks: ReadonlyMap<Element, BlockText>): number[] {
  const nearest = box && 'closest' in box ? (box as Element) : ((box as Partial<ShadowRoot> | null)?.host ?? null);
  let [divs, seen] = [0, 0];
  for (let child = box?.firstElementChild; child && seen < MOST_CHILDREN; child = child.nextElementSibling, seen++)
    if (child.localName === 'div' && !blocks.get(child)?.isRunning) divs++;
  let names = '';
  for (let element = nearest, level = 0; element && level < LEVELS; level++, element = element.parentElement)
    names += ` ${element.getAttribute('class')} ${element.id}`;
  return [
    divs / (seen + 1),
    Math.log1p(box?.querySelectorAll('img').length ?? 0),
    nearest?.closest('article') ? 1 : 0,
    NAMED_FOR_TEXT.test(names) ? 1 : 0,
  ];
}
