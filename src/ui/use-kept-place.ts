import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { recall, remember } from '../platform/session-memory.ts';
import type { SourceToggle } from './digest-view/source-toggle.ts';

/** The source's toggle, and whether the place could not be kept, or not be found again. */
export interface KeptPlace extends SourceToggle {
  isLost: boolean;
}

/** Where the reader of a tab's digest was: how far it was scrolled, in CSS pixels, and whether its source was shown. */
interface Place {
  top: number;
  isSourceShown: boolean;
}

/** How long the scrolling must rest before its place is kept, in milliseconds. */
const SETTLED = 150;

/** Keeps the reader's place in each tab's digest, and goes back there when the tab comes back with the same digest. `key` is null while none is in view. */
export function useKeptPlace(tabId: number | null, key: string | null): KeptPlace {
  const name = tabId === null || key === null ? null : `panel-scroll:${tabId}:${key}`;
  const [found, setFound] = useState<{ name: string; place: Place } | null>(null);
  const [isLost, setLost] = useState(false);
  const lose = useCallback(() => setLost(true), []);
  const place = found !== null && found.name === name ? found.place : null;
  useEffect(() => {
    if (name === null) return;
    let isInView = true;
    const find = (stored: unknown) => {
      if (isInView) setFound({ name, place: parsePlace(stored) });
    };
    recall(name).then(find, () => {
      find(null);
      lose();
    });
    return () => {
      isInView = false;
    };
  }, [name, lose]);
  useLayoutEffect(() => {
    if (place) window.scrollTo(0, place.top);
  }, [place]);
  // Ends with the digest itself, not some time after: when it goes the page shrinks, and that scrolls.
  useLayoutEffect(() => (name !== null && place ? keepScrolling(name, place.isSourceShown, lose) : undefined), [name, place, lose]);
  return {
    isLost,
    isShown: place?.isSourceShown ?? false,
    toggle: () => {
      if (name === null) return;
      const next = { top: window.scrollY, isSourceShown: !place?.isSourceShown };
      setFound({ name, place: next });
      remember(name, next).catch(lose);
    },
  };
}

function keepScrolling(name: string, isSourceShown: boolean, onLost: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void remember(name, { top: window.scrollY, isSourceShown }).catch(onLost), SETTLED);
  };
  window.addEventListener('scroll', keep, { passive: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', keep);
  };
}

function parsePlace(stored: unknown): Place {
  if (typeof stored !== 'object' || stored === null) return { top: 0, isSourceShown: false };
  const top = 'top' in stored && typeof stored.top === 'number' ? stored.top : 0;
  return { top, isSourceShown: 'isSourceShown' in stored && stored.isSourceShown === true };
}
