import type { ScrollPlace } from './scroll-places.ts';

/** Scrolls a place to the middle at once; gives the way back, null where what scrolled there is gone. */
export function scrollToPlace({ scroller, top }: ScrollPlace): (() => void) | null {
  if (!scroller.isConnected) return null;
  const before = scroller.scrollTop;
  const scrollTo = (to: number) => scroller.scrollTo({ top: to, behavior: 'instant' });
  scrollTo(top - scroller.clientHeight / 2);
  return () => scrollTo(before);
}
