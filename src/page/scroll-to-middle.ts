import { type Frame, findFreeFrame } from './find-free-frame.ts';
import { type Level, levelsAround } from './levels-around.ts';
import { isElement, parentOf } from './parent-of.ts';

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
 * What has stuck to the window's edges, or moved, by the time it ends is made up for once. Ranges in a frame are scrolled to in its window first, then in those around it.
 */
export function scrollToMiddle(ranges: readonly Range[]): void {
  const views = levelsAround(ranges).map(({ view }) => view);
  const page = views.at(-1);
  if (!page) return;
  underWay.get(page)?.abort();
  const scrolling = new AbortController();
  const { signal } = scrolling;
  underWay.set(page, scrolling);
  for (const own of views)
    for (const kind of READERS_OWN) own.addEventListener(kind, () => scrolling.abort(), { capture: true, passive: true, signal });
  scrollOnce(ranges);
  const end = () => {
    if (signal.aborted) return;
    scrolling.abort();
    if (!levelsAround(ranges).every(isClear)) scrollOnce(ranges);
  };
  for (const own of views) own.document.addEventListener('scrollend', end, { capture: true, signal });
  setTimeout(end, LONGEST);
}

function scrollOnce(ranges: readonly Range[]): void {
  let moved = 0;
  for (const level of levelsAround(ranges)) moved += scrollIn(level, moved);
}

/** Scrolls one window, given by how much the frames inside it have been scrolled; gives by how much it has been itself. */
function scrollIn(level: Level, movedInside: number): number {
  const { view, node } = level;
  const { free, box } = placeIn(level);
  if (!box) return 0;
  // A tab that nobody sees makes no motion, and Firefox no smooth scroll at all in it.
  const isStill = view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  const page = view.document.scrollingElement;
  let moved = 0;
  for (const scroller of scrollersAround(node, view)) {
    const own = scroller === page ? free : within(scroller.getBoundingClientRect(), free);
    const height = own.bottom - own.top;
    const aim = box.height > height * WHOLE ? own.top + MARGIN : own.top + (height - box.height) / 2;
    const top = scroller.scrollTop + box.top - movedInside - moved - aim;
    const to = Math.max(0, Math.min(top, scroller.scrollHeight - scroller.clientHeight));
    moved += to - scroller.scrollTop;
    scroller.scrollTo({ top: to, behavior });
  }
  return moved;
}

/** What of a window is free, and the box around all that is to be seen in it where that fits, else of the first; null where nothing is laid out. */
function placeIn({ view, boxes }: Level): { free: Frame; box: Pick<DOMRect, 'top' | 'height'> | null } {
  const [first] = boxes;
  const free = findFreeFrame(view, first ? first.left + first.width / 2 : 0);
  if (!first) return { free, box: null };
  const top = Math.min(...boxes.map((box) => box.top));
  const height = Math.max(...boxes.map((box) => box.top + box.height)) - top;
  return { free, box: height <= (free.bottom - free.top) * WHOLE ? { top, height } : first };
}

function isClear(level: Level): boolean {
  const { free, box } = placeIn(level);
  return !box || (box.top >= free.top && (box.top + box.height <= free.bottom || box.height > (free.bottom - free.top) * WHOLE));
}

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
    if (!isElement(at) || at === page || at === view.document.body) continue;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) scrollers.push(at);
  }
  return page ? [...scrollers, page] : scrollers;
}
