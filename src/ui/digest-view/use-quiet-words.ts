import { useEffect, useRef, useState } from 'preact/hooks';

/** How long good news stands, in milliseconds. */
const GOOD_NEWS_STANDS = 4000;

export type SayQuietly = (words: string, news: 'good' | 'bad' | 'under way') => void;

/** The end of the view where a word covers nothing that the reader works with: away from what they have just used. */
export type QuietEnd = 'top' | 'foot';

function freeEnd(): QuietEnd {
  const used = document.activeElement;
  if (used === null || used === document.body) return 'foot';
  const { top, bottom } = used.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && (top + bottom) / 2 > innerHeight / 2 ? 'top' : 'foot';
}

/** A word at an end of the view. Good news goes by itself; bad news, and what is still under way, stands until the next word. */
export function useQuietWords() {
  const [saying, setSaying] = useState('');
  const [end, setEnd] = useState<QuietEnd>('foot');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (saying === '') return;
    const move = () => setEnd(freeEnd());
    document.addEventListener('focusin', move);
    return () => document.removeEventListener('focusin', move);
  }, [saying]);
  const sayQuietly: SayQuietly = (words, news) => {
    clearTimeout(timer.current);
    setSaying(words);
    setEnd(freeEnd());
    if (news === 'good') timer.current = setTimeout(() => setSaying(''), GOOD_NEWS_STANDS);
  };
  return { saying, end, sayQuietly };
}
