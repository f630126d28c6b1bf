import { useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../protocol/requests.ts';
import type { ProofDoors } from './proof-doors.ts';

/** How far the check of a proof is, or how it came out. */
export type ProofCheck =
  | { outcome: 'none-yet' | 'checking' }
  | { outcome: 'refused'; why: 'too-large' | 'unreadable' | 'unexpected' }
  | AnswerOf<'check-proof'>;

/** A proof of an article of 100,000 words with thousands of quotations is smaller. */
const MOST_BYTES = 5_000_000;

/** Checks the proof in a file against a page that is open. A newer file makes what is still said of an older one void. */
export function useProofCheck({ checkProof }: ProofDoors) {
  const [check, setCheck] = useState<ProofCheck>({ outcome: 'none-yet' });
  const text = useRef('');
  const run = useRef(0);
  const begin = (work: () => Promise<ProofCheck>) => {
    const own = ++run.current;
    const tell = (next: ProofCheck) => {
      if (own === run.current) setCheck(next);
    };
    tell({ outcome: 'checking' });
    void work().then(tell, () => tell({ outcome: 'refused', why: 'unexpected' }));
  };
  return {
    check,
    take: (file: File) =>
      begin(async () => {
        if (file.size > MOST_BYTES) return { outcome: 'refused', why: 'too-large' };
        const read = await file.text().catch(() => null);
        if (read === null) return { outcome: 'refused', why: 'unreadable' };
        text.current = read;
        return await checkProof(read, 'its-own');
      }),
    checkAgain: (which: 'its-own' | 'last') => begin(() => checkProof(text.current, which)),
  };
}
