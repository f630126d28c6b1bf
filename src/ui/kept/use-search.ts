import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../../protocol/archive.ts';

/** Asked again so soon (milliseconds) while digests are still to be searched. */
const AGAIN = 250;

export interface Found {
  /** What these were found by; the reader may have typed on since. */
  words: string;
  /** Null while nothing is sought. */
  keys: string[] | null;
  /** How many digests are still to be searched. */
  pending: number;
}

const nothingSought: Found = { words: '', keys: null, pending: 0 };

/** What the archive finds for these words, up to date with them and, by `listed`, with what is kept. The answer to former words stands until the new one comes. */
export function useSearch(archive: Pick<Archive, 'search'>, words: string, listed: unknown): Found {
  const [found, setFound] = useState(nothingSought);
  const sought = words.trim();
  useEffect(() => {
    if (sought === '') return setFound(nothingSought);
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await archive.search(sought);
      if (!isWanted) return;
      setFound({ words: sought, ...answer });
      if (answer.pending > 0) timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [archive, sought, listed]);
  return sought === '' ? nothingSought : found;
}
