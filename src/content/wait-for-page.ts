/** Resolves to true when the document is parsed, to false when it still is not after so many milliseconds, or when the signal is aborted. */
export function isParsedWithin(document: Document, milliseconds: number, signal?: AbortSignal): Promise<boolean> {
  if (document.readyState !== 'loading') return Promise.resolve(true);
  return new Promise((resolve) => {
    const giveUp = () => resolve(false);
    const timer = setTimeout(giveUp, milliseconds);
    signal?.addEventListener('abort', giveUp);
    const parsed = () => {
      clearTimeout(timer);
      resolve(true);
    };
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  });
}

/** How long to wait for text that a script brings, in milliseconds: for its first change, from its last change on, and in all. */
export interface Patience {
  first: number;
  quiet: number;
  limit: number;
}

/** Resolves when nothing has changed in these documents for a while, at the latest after the limit, or when the signal is aborted. */
export function settled(documents: readonly Document[], { first, quiet, limit }: Patience, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(end, first);
    const last = setTimeout(end, limit);
    signal?.addEventListener('abort', end);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    for (const document of documents) observer.observe(document, { childList: true, characterData: true, subtree: true });
    function end() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    }
  });
}
