import { useEffect, useRef, useState } from 'preact/hooks';
import type { LightAnswer } from '../../protocol/requests.ts';

/** How long an answer may take before the reader is told that it is awaited, in milliseconds. */
const AT_ONCE = 400;

interface Listener {
  onWait(): void;
  onAnswer(answer: LightAnswer): void;
}

/** The part of the digest that was activated last, and the way to activate one: only what becomes of the last one is told. `setActivePart` is for what the page lit by itself. */
export function useLighting({ onWait, onAnswer }: Listener) {
  const [activePart, setActivePart] = useState<string | null>(null);
  const last = useRef<{ waiting: ReturnType<typeof setTimeout> } | null>(null);
  const endWait = () => {
    clearTimeout(last.current?.waiting);
    last.current = null;
  };
  useEffect(() => endWait, []);
  const activate = (part: string, asked: Promise<LightAnswer>) => {
    endWait();
    setActivePart(part);
    const own = { waiting: setTimeout(onWait, AT_ONCE) };
    last.current = own;
    void asked.catch(failedBy).then((answer) => {
      if (last.current !== own) return;
      endWait();
      onAnswer(answer);
    });
  };
  return { activePart, activate, setActivePart };
}

const failedBy = (error: unknown): LightAnswer => ({ outcome: 'failed', problem: { kind: 'unexpected', detail: String(error) } });
