import { useEffect, useState } from 'preact/hooks';

/** What is loaded once it is first wanted; null until it is there. */
export function useLate<T>(load: () => Promise<T>, isWanted: boolean): T | null {
  const [loaded, setLoaded] = useState<{ part: T } | null>(null);
  useEffect(() => {
    if (isWanted && !loaded) load().then((part) => setLoaded({ part }), console.error);
  }, [isWanted, load, loaded]);
  return loaded?.part ?? null;
}
