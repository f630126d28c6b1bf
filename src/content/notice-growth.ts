import type { Article } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';

/** So long after a reading is text still waited for, after its last change so long for more (milliseconds); so much of it is worth telling. */
const LIMIT = 30_000;
const QUIET = 1500;
const FEWEST_WORDS = 60;
const SHARE = 0.15;

/** Tells once when much text has come into the page since it was read; `readAgain` counts the words of the article as it stands then. Where a part was missing, a click in the page may bring it at any time. Gives the way to stop. */
export function noticeGrowth(
  documents: readonly Document[],
  { source, state }: Article,
  readAgain: () => number,
  tell: () => void,
): () => void {
  const isPartial = state.notes.some(({ kind }) => kind === 'text-cut' || kind === 'paywall');
  const listening = new AbortController();
  let added = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = Math.max(FEWEST_WORDS, SHARE * source.wordCount);
  const look = () => {
    if (added < enough) return;
    added = 0;
    if (readAgain() - source.wordCount < enough) return;
    stop();
    tell();
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) added += countWords(node.textContent ?? '', source.language);
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  });
  const last = setTimeout(() => (isPartial ? observer.disconnect() : stop()), LIMIT);
  // What was folded away is unfolded without new text.
  const noticeClick = () => {
    added = enough;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  for (const document of documents) {
    observer.observe(document, { childList: true, subtree: true });
    if (isPartial) document.addEventListener('click', noticeClick, { capture: true, signal: listening.signal });
  }
  function stop() {
    observer.disconnect();
    listening.abort();
    clearTimeout(timer);
    clearTimeout(last);
  }
  return stop;
}
