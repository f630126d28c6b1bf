/** Resolves to true when the document is parsed, to false when it still is not after so many milliseconds. */
export function isParsedWithin(document: Document, milliseconds: number): Promise<boolean> {
  if (document.readyState !== 'loading') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    const parsed = () => {
      clearTimeout(timer);
      resolve(true);
    };
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  });
}

/** Resolves when nothing has changed in the document for `quiet` milliseconds, at the latest after `limit`. */
export function settled(document: Document, quiet: number, limit: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(end, quiet);
    const last = setTimeout(end, limit);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    function end() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    }
  });
}
