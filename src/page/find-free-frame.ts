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
    const bar = barAt(view, across, free.top + 1);
    if (!bar || bar.bottom <= free.top || bar.bottom > height * TALLEST_BAR) break;
    free.top = bar.bottom;
  }
  for (let bars = 0; bars < MOST_BARS; bars++) {
    const bar = barAt(view, across, free.bottom - 1);
    if (!bar || bar.top >= free.bottom || bar.top < height * (1 - TALLEST_BAR)) break;
    free.bottom = bar.top;
  }
  return free;
}

/** The box of what stays at a point of the window when the page is scrolled; null where nothing does. */
function barAt(view: Window, x: number, y: number): DOMRect | null {
  let at: Element | null = view.document.elementFromPoint(x, y);
  for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; inner = at?.shadowRoot?.elementFromPoint(x, y))
    at = inner;
  for (; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    if (/fixed|sticky/.test(view.getComputedStyle(at).position)) return at.getBoundingClientRect();
  }
  return null;
}
