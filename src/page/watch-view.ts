import type { Passage } from '../core/article.ts';
import { isScrollingToMiddle } from './scroll-to-middle.ts';
import { rangesOf, type TextMap } from './text-map.ts';

/** Hears when another part of the page may be in view: the passages near the window, and whether it came by scrolling. */
type Look = (near: readonly Passage[], isByScroll: boolean) => void;

/** Watches which passages are in the window while the page is scrolled or laid out anew; once a frame at most, and not while we scroll it ourselves. Gives the way to stop. */
export function watchView(document: Document, passages: readonly Passage[], map: TextMap, look: Look): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const listening = new AbortController();
  const near = new Set<Element>();
  const boxes = new Map(passages.map((passage) => [passage, blockOf(map.get(passage.id)?.[0]?.node ?? null, view)]));
  let frame = 0;
  let isByScroll = false;
  const lookNow = () => {
    frame = 0;
    if (isScrollingToMiddle(view)) return;
    look(
      passages.filter((passage) => near.has(boxes.get(passage) as Element)),
      isByScroll,
    );
    isByScroll = false;
  };
  const lookSoon = () => {
    frame ||= view.requestAnimationFrame(lookNow);
  };
  const noticeScroll = () => {
    isByScroll = true;
    lookSoon();
  };
  const observer = new view.IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) near[isIntersecting ? 'add' : 'delete'](target);
    lookSoon();
  });
  for (const box of new Set(boxes.values())) if (box) observer.observe(box);
  // Captured, boxes that scroll inside the page are heard too.
  for (const kind of ['scroll', 'scrollend'] as const)
    document.addEventListener(kind, noticeScroll, { capture: true, passive: true, signal: listening.signal });
  view.addEventListener('resize', lookSoon, { passive: true, signal: listening.signal });
  return () => {
    listening.abort();
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

/** Where a passage stands in the window, in CSS pixels from its upper edge; null where it is not laid out. */
export function boxOfPassage({ id, text }: Passage, map: TextMap): { part: string; top: number; bottom: number } | null {
  const box = boxAround(rangesOf(map.get(id) ?? [], 0, text.length) ?? []);
  return box && { part: id, ...box };
}

/** The box around ranges in the window; null where none of them is laid out. */
export function boxAround(ranges: readonly Range[]): { top: number; bottom: number } | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0);
  if (boxes.length === 0) return null;
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

/** The block that a text stands in. */
function blockOf(text: Text | null, view: Window): Element | null {
  let at = text?.parentElement ?? null;
  while (at?.parentElement && /^(?:inline|contents)/.test(view.getComputedStyle(at).display)) at = at.parentElement;
  return at;
}
