import type { TextMap } from './text-map.ts';

/** Where a passage stood in the box that scrolls around it: so far down, in pixels. */
export interface ScrollPlace {
  scroller: Element;
  top: number;
}

/** Where each passage stands while the page is as it was read, for pages that take out what is far from view. */
export function scrollPlacesOf(document: Document, map: TextMap): Map<string, ScrollPlace> {
  const places = new Map<string, ScrollPlace>();
  const page = document.scrollingElement;
  const view = document.defaultView;
  if (!page || !view) return places;
  const scrollers = new Map<Element, Element>();
  const scrollerOf = (element: Element | null): Element => {
    if (!element || element === page || element === document.body) return page;
    const found = scrollers.get(element) ?? (scrolls(element, view) ? element : scrollerOf(element.parentElement));
    scrollers.set(element, found);
    return found;
  };
  const range = document.createRange();
  for (const [id, [first]] of map) {
    if (!first) continue;
    range.selectNodeContents(first.node);
    const scroller = scrollerOf(first.node.parentElement);
    places.set(id, { scroller, top: range.getBoundingClientRect().top - topOf(scroller, page) + scroller.scrollTop });
  }
  return places;
}

const scrolls = (element: Element, view: Window): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(view.getComputedStyle(element).overflowY);

const topOf = (scroller: Element, page: Element): number => (scroller === page ? 0 : scroller.getBoundingClientRect().top);
