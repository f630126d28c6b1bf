import { type Frame, findFreeFrame } from './find-free-frame.ts';

/** A scroll that has not ended by then is not waited for, in milliseconds. */
const LONGEST = 1000;
/** So much of the free height a passage may take to be shown whole; of a taller one the beginning is. */
const WHOLE = 0.9;
const MARGIN = 16;
/** The reader scrolls by these: ours is over then. */
const READERS_OWN = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

const underWay = new WeakMap<Window, AbortController>();

/** Whether a scroll of ours has not ended yet. */
export const isScrollingToMiddle = (view: Window): boolean => underWay.get(view)?.signal.aborted === false;

/**
 * Scrolls ranges to the middle of what is free of each box that scrolls around them, the window last; smoothly only where the reader has not asked for less motion.
 * What has stuck to the window's edges, or moved, by the time it ends is made up for once.
 */
export function scrollToMiddle(ranges: readonly Range[], view: Window): void {
  underWay.get(view)?.abort();
  const scrolling = new AbortController();
  const { signal } = scrolling;
  underWay.set(view, scrolling);
  for (const kind of READERS_OWN) view.addEventListener(kind, () => scrolling.abort(), { capture: true, passive: true, signal });
  scrollOnce(ranges, view);
  const end = () => {
    if (signal.aborted) return;
    scrolling.abort();
    const free = findFreeFrame(view, middleOf(ranges));
    const box = boxOf(ranges, free);
    if (box && !isClear(box, free)) scrollOnce(ranges, view);
  };
  view.document.addEventListener('scrollend', end, { capture: true, signal });
  setTimeout(end, LONGEST);
}

function scrollOnce(ranges: readonly Range[], view: Window): void {
  const [first] = ranges;
  const free = findFreeFrame(view, middleOf(ranges));
  const box = boxOf(ranges, free);
  if (!first || !box) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const page = view.document.scrollingElement;
  let { top } = box;
  for (const scroller of scrollersAround(first.startContainer, view)) {
    const own = scroller === page ? free : within(scroller.getBoundingClientRect(), free);
    const height = own.bottom - own.top;
    const aim = box.height > height * WHOLE ? own.top + MARGIN : own.top + (height - box.height) / 2;
    const to = Math.max(0, Math.min(scroller.scrollTop + top - aim, scroller.scrollHeight - scroller.clientHeight));
    top -= to - scroller.scrollTop;
    scroller.scrollTo({ top: to, behavior });
  }
}

interface Box {
  top: number;
  height: number;
}

/** The box around all ranges where it fits into the frame, else around the first. */
function boxOf(ranges: readonly Range[], frame: Frame): Box | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0);
  const [first] = boxes;
  if (!first) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - top;
  return height <= (frame.bottom - frame.top) * WHOLE ? { top, height } : { top: first.top, height: first.height };
}

const isClear = ({ top, height }: Box, frame: Frame): boolean =>
  top >= frame.top && (top + height <= frame.bottom || height > (frame.bottom - frame.top) * WHOLE);

const middleOf = ([first]: readonly Range[]): number => {
  const { left = 0, width = 0 } = first?.getBoundingClientRect() ?? {};
  return left + width / 2;
};

/** What is seen of a scroller; all of it where it lies outside the free frame. */
function within({ top, bottom }: DOMRect, free: Frame): Frame {
  const own = { top: Math.max(top, free.top), bottom: Math.min(bottom, free.bottom) };
  return own.bottom > own.top ? own : { top, bottom };
}

/** The boxes that can scroll up and down around a node, innermost first, the page's own last. */
function scrollersAround(node: Node, view: Window): Element[] {
  const page = view.document.scrollingElement;
  const scrollers: Element[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType !== at.ELEMENT_NODE) continue;
    const element = at as Element;
    const scrolls = element !== page && element !== view.document.body && element.scrollHeight > element.clientHeight;
    if (scrolls && /auto|scroll/.test(view.getComputedStyle(element).overflowY)) scrollers.push(element);
  }
  return page ? [...scrollers, page] : scrollers;
}

/** The parent in the flat tree: slotted nodes scroll with their slot, shadow trees with their host. */
const parentOf = (node: Node): Node | null =>
  (node as Partial<Text>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
