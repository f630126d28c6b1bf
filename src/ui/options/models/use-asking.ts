import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../platform/words.ts';
import type { Told } from './told-outcome.tsx';

/** One thing at a time that takes a while, and what it came to. */
export interface Asking {
  told: Told;
  isWaiting: boolean;
  /** Begins at once, in the click that asks for it; what was under way ends. */
  ask(work: (signal: AbortSignal, tell: (told: Told) => void) => Promise<Told>): void;
  cancel(): void;
  tell(told: Told): void;
}

export function useAsking(): Asking {
  const [told, setTold] = useState<Told>(null);
  const current = useRef<AbortController | null>(null);
  const leave = () => {
    current.current?.abort();
    current.current = null;
  };
  useEffect(() => leave, []);
  return {
    told,
    isWaiting: told?.tone === 'waiting',
    ask(work) {
      leave();
      const own = new AbortController();
      current.current = own;
      setTold({ tone: 'waiting', words: say('modelWaiting') });
      const tell = (what: Told) => {
        if (current.current === own) setTold(what);
      };
      void work(own.signal, tell).then(tell, (error: unknown) =>
        tell({ tone: 'bad', words: say('modelUnexpected'), detail: String(error) }),
      );
    },
    cancel() {
      leave();
      setTold(null);
    },
    tell: setTold,
  };
}
