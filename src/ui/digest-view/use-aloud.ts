import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { type Evidence, nameEvidence } from '../../core/evidence/list-evidence.ts';
import { formatNumber, interfaceLanguage, say } from '../../platform/words.ts';
import type { AloudInView } from '../aloud/read-aloud.tsx';
import type { PageBeside } from './use-page-beside.ts';

/** Reading a digest aloud; `shown` is null while nobody wants it. What reads is loaded when it is first wanted. It ends with the view and with another digest. */
export function useAloud(digest: Digest, evidence: readonly Evidence[], beside: Pick<PageBeside, 'glow' | 'goTo'>, onFailure: () => void) {
  const [shown, setShown] = useState<AloudInView | null>(null);
  const end = useRef<(() => void) | null>(null);
  const parts = useMemo(() => nameEvidence(evidence), [evidence]);
  useEffect(() => () => end.current?.(), [digest.updatedAt, parts]);
  const begin = () => {
    let stop: (() => void) | null = null;
    const own = () => {
      stop?.();
      stop = null;
      if (end.current !== own) return;
      end.current = null;
      setShown(null);
    };
    end.current = own;
    setShown({ bar: () => null, words: null });
    const isWanted = () => end.current === own;
    void import('../aloud/read-aloud.tsx')
      .then(({ readAloud }) => {
        if (isWanted()) stop = readAloud(digest, { say, formatNumber, interfaceLanguage }, (now) => isWanted() && setShown(now), own);
      })
      .catch(() => {
        own();
        onFailure();
      });
  };
  const words = shown?.words ?? null;
  useEffect(() => {
    if (!words) return;
    beside.glow(words.part);
    if (words.place) beside.goTo(words.place.passage, words.place.at);
    return () => beside.glow(null);
  }, [words]);
  return { shown, spokenPart: words?.part ?? null, toggle: () => (end.current ? end.current() : begin()) };
}
