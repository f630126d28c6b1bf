import { isElement, parentOf } from './parent-of.ts';

/** A stretch of the window from top to bottom, in CSS pixels from its upper edge. */
export interface Frame {
  top: number;
  bottom: number;
}

/** What covers more of the window than this is no bar at its edge. */
const TALLEST_BAR = 0.5;
/** So many bars may lie one after the other. */
const MOST_BARS = 4;

/** What of the window is left free by the bars that stay at its upper and lower edge, at a place from left to right. */
export function findFreeFrame(view: Window, x: number): Frame {
  const height = view.innerHeight;
  const across = Math.min(Math.max(x, 1), view.innerWidth - 1);
  const free = { top: 0, bottom: height };
  for (let bars = 0; bars < MOST_BARS; bars++) {
    const upper = barAt(view, across, free.top + 1)?.bottom ?? 0;
    const lower = barAt(view, across, free.bottom - 1)?.top ?? height;
    if (upper <= height * TALLEST_BAR) free.top = Math.max(free.top, upper);
    if (lower >= height * (1 - TALLEST_BAR)) free.bottom = Math.min(free.bottom, lower);
  }
  return free;
}

/** The box of what stays at a point of the window when the page is scrolled; null where nothing does. */
function barAt(view: Window, x: number, y: number): DOMRect | null {
  let at: Element | null = view.document.elementFromPoint(x, y);
  for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; inner = at?.shadowRoot?.elementFromPoint(x, y))
    at = inner;
  for (let box: Node | null = at; box; box = parentOf(box)) {
    if (isElement(box) && /fixed|sticky/.test(view.getComputedStyle(box).position)) return box.getBoundingClientRect();
  }
  return null;
}
