import type { Passage } from '../core/article.ts';
import { levelsAround } from './levels-around.ts';
import { isScrollingToMiddle } from './scroll-to-middle.ts';
import { rangesOf, type TextMap } from './text-map.ts';

/** Hears when another part of the page may be in view: the passages near the window, and whether it came by scrolling. */
type Look = (near: readonly Passage[], isByScroll: boolean) => void;

/** Between two looks at least so much time passes, in milliseconds. */
const REST = 80;

/** Watches which passages are in the window while the page is scrolled or laid out anew; a few times a second at most, when a frame is drawn, and not while we scroll it ourselves. Gives the way to stop. */
export function watchView(document: Document, passages: readonly Passage[], map: TextMap, look: Look): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const listening = new AbortController();
  const near = new Set<Element>();
  const boxes = new Map(passages.map((passage) => [passage, blockOf(map.get(passage.id)?.[0]?.node ?? null, view)]));
  let isByScroll = false;
  const looks = paceLooks(view, () => {
    if (isScrollingToMiddle(view)) return;
    look(
      passages.filter((passage) => near.has(boxes.get(passage) as Element)),
      isByScroll,
    );
    isByScroll = false;
  });
  const noticeScroll = () => {
    isByScroll = true;
    looks.soon();
  };
  const observer = new view.IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) near[isIntersecting ? 'add' : 'delete'](target);
    looks.soon();
  });
  for (const box of new Set(boxes.values())) if (box) observer.observe(box);
  // Captured, boxes that scroll inside the page are heard too.
  for (const own of new Set([document, ...[...boxes.values()].map((box) => box?.ownerDocument ?? document)]))
    for (const kind of ['scroll', 'scrollend'] as const)
      own.addEventListener(kind, noticeScroll, { capture: true, passive: true, signal: listening.signal });
  view.addEventListener('resize', looks.soon, { passive: true, signal: listening.signal });
  return () => {
    listening.abort();
    observer.disconnect();
    looks.end();
  };
}

/** Looks when a frame is drawn, but not again before some time has passed; all that is asked for meanwhile is one look. */
function paceLooks(view: Window, look: () => void): { soon(): void; end(): void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -REST;
  const lookNow = () => {
    timer = undefined;
    last = performance.now();
    look();
  };
  const awaitFrame = () => {
    frame = view.requestAnimationFrame(lookNow);
  };
  return {
    soon() {
      timer ??= setTimeout(awaitFrame, Math.max(last + REST - performance.now(), 0));
    },
    end() {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
    },
  };
}

/** Where a passage stands in the window, in CSS pixels from its upper edge; null where it is not laid out. */
export function boxOfPassage({ id, text }: Passage, map: TextMap): { part: string; top: number; bottom: number } | null {
  const box = boxAround(rangesOf(map.get(id) ?? [], 0, text.length) ?? []);
  return box && { part: id, ...box };
}

/** The box around ranges in the page's window, as far as a frame around them does not cut it off; null where none of them is laid out. */
export function boxAround(ranges: readonly Range[]): { top: number; bottom: number } | null {
  const { node, boxes } = levelsAround(ranges).at(-1) ?? { boxes: [] };
  if (boxes.length === 0) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  if (node === ranges[0]?.startContainer) return { top, bottom };
  const frame = (node as Element).getBoundingClientRect();
  return { top: Math.max(top, frame.top), bottom: Math.min(bottom, frame.bottom) };
}

/** The block that a text stands in. */
function blockOf(text: Text | null, view: Window): Element | null {
  let at = text?.parentElement ?? null;
  while (at?.parentElement && /^(?:inline|contents)/.test(view.getComputedStyle(at).display)) at = at.parentElement;
  return at;
}
