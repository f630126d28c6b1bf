import { useEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../core/digest.ts';
import { say } from '../platform/words.ts';
import { useDigestInView } from './digest-view/digest-in-view.ts';

/** A place to jump to: a section by its id, null for the beginning. */
interface OutlineEntry {
  section: string | null;
  words: string;
}

/** The headed sections of a digest, after its beginning; none where there are fewer than two. */
function outlineOf({ sections }: Digest): OutlineEntry[] {
  const entries = sections.flatMap(({ id, heading }) => (heading === '' ? [] : [{ section: id, words: heading }]));
  return entries.length < 2 ? [] : [{ section: null, words: say('outlineTop') }, ...entries];
}

const placeOf = ({ section }: OutlineEntry): HTMLElement | null =>
  document.querySelector(section === null ? 'main' : `[data-section="${CSS.escape(section)}"]`);

/** The digest's sections to jump by: one line that names where the reader is and opens the list, or the list itself where there is room beside the text. */
export function Outline() {
  const { digest } = useDigestInView();
  const entries = outlineOf(digest);
  const current = useCurrentEntry(entries);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (entries.length === 0) return null;
  const { language, direction } = digest.source;
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  const go = (entry: OutlineEntry) => {
    setOpen(false);
    jumpTo(entry);
  };
  return (
    <nav class="outline" aria-label={say('outlineName')} onKeyDown={close}>
      <button type="button" class="opener" ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <bdi>{entries[current]?.words}</bdi>
      </button>
      <ol hidden={!isOpen} lang={language ?? undefined} dir={direction}>
        {entries.map((entry, at) => (
          <li key={entry.section}>
            <button type="button" aria-current={at === current ? 'location' : undefined} onClick={() => go(entry)}>
              {entry.words}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Goes to a section, and takes the focus along: whoever goes on by keys goes on from there. */
function jumpTo(entry: OutlineEntry): void {
  const place = placeOf(entry);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (entry.section === null) window.scrollTo({ top: 0, behavior });
  else place.scrollIntoView({ block: 'start', behavior });
}

/** The index of the entry whose section is at the upper third of the window; the last one at the end of the digest. */
function useCurrentEntry(entries: readonly OutlineEntry[]): number {
  const [current, setCurrent] = useState(0);
  const known = useRef(entries);
  known.current = entries;
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const { scrollHeight } = document.documentElement;
      const line = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2 ? innerHeight : innerHeight / 3;
      const at = known.current.findLastIndex((entry) => (placeOf(entry)?.getBoundingClientRect().top ?? Infinity) <= line);
      setCurrent(Math.max(at, 0));
    };
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    lookSoon();
    window.addEventListener('scroll', lookSoon, { passive: true });
    window.addEventListener('resize', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', lookSoon);
      window.removeEventListener('resize', lookSoon);
    };
  }, []);
  return current;
}
