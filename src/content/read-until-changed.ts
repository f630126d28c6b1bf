import type { Reading } from '../page/read-article.ts';

/** A page read once for as long as its text stays as it is. */
export interface StandingPage {
  /** The last reading, null where text has come or gone since. */
  kept(): Reading | null;
  readAnew(): Reading;
}

/** Keeps the last reading of a page's documents until their text changes. What only styles show or hide does not count, nor what changes inside shadow trees. */
export function readUntilChanged(documents: () => readonly Document[], read: () => Reading): StandingPage {
  let kept: Reading | null = null;
  const observer = new MutationObserver(() => {
    kept = null;
    observer.disconnect();
  });
  return {
    kept: () => kept,
    readAnew() {
      kept = read();
      for (const document of documents()) observer.observe(document, { childList: true, characterData: true, subtree: true });
      return kept;
    },
  };
}
