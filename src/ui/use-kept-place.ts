import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { recall, remember } from '../platform/session-memory.ts';
import { type OpenParts, withPart } from './digest-view/open-parts.ts';

/** What is open there, and whether the place could not be kept, or not be found again. */
export interface KeptPlace extends OpenParts {
  isLost: boolean;
}

/** Where the reader of a tab's digest was: how far it was scrolled, in CSS pixels, and what of it was open. */
interface Place {
  top: number;
  open: readonly string[];
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
  useLayoutEffect(() => (name !== null && place ? keepScrolling(name, place.open, lose) : undefined), [name, place, lose]);
  return {
    isLost,
    isOpen: (part) => place?.open.includes(part) ?? false,
    setOpen: (part, isOpen, toClose) => {
      if (name === null) return;
      const next = { top: window.scrollY, open: withPart(place?.open ?? [], part, isOpen, toClose) };
      setFound({ name, place: next });
      remember(name, next).catch(lose);
    },
  };
}

function keepScrolling(name: string, open: readonly string[], onLost: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void remember(name, { top: window.scrollY, open }).catch(onLost), SETTLED);
  };
  window.addEventListener('scroll', keep, { passive: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', keep);
  };
}

function parsePlace(stored: unknown): Place {
  const { top, open } = (stored ?? {}) as { top?: unknown; open?: unknown };
  const names = Array.isArray(open) ? open.filter((name) => typeof name === 'string') : [];
  return { top: typeof top === 'number' ? top : 0, open: names };
}
