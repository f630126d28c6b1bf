import { useEffect } from 'preact/hooks';
import { recall, remember } from '../platform/session-memory.ts';

/** How long the scrolling must rest before its place is kept, in milliseconds. */
const SETTLED = 150;

/** Keeps how far a tab's digest is scrolled, and goes back there when the tab comes back with the same digest. `key` is null while none is shown. */
export function useKeptScroll(tabId: number | null, key: string | null): void {
  useEffect(() => {
    if (tabId === null || key === null) return;
    const name = `panel-scroll:${tabId}:${key}`;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isShown = true;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void remember(name, window.scrollY), SETTLED);
    };
    const goBack = (stored: unknown) => {
      if (!isShown) return;
      window.scrollTo(0, typeof stored === 'number' ? stored : 0);
      window.addEventListener('scroll', keep, { passive: true });
    };
    void recall(name).then(goBack);
    return () => {
      isShown = false;
      clearTimeout(timer);
      window.removeEventListener('scroll', keep);
    };
  }, [tabId, key]);
}
