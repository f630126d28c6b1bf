import { useEffect, useRef, useState } from 'preact/hooks';

/** How long good news stands, in milliseconds. */
const GOOD_NEWS_STANDS = 4000;

export type SayQuietly = (words: string, news: 'good' | 'bad' | 'under way') => void;

/** A word at the foot of the view. Good news goes by itself; bad news, and what is still under way, stands until the next word. */
export function useQuietWords() {
  const [saying, setSaying] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const sayQuietly: SayQuietly = (words, news) => {
    clearTimeout(timer.current);
    setSaying(words);
    if (news === 'good') timer.current = setTimeout(() => setSaying(''), GOOD_NEWS_STANDS);
  };
  return { saying, sayQuietly };
}
