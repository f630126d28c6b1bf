import { useRef, useState } from 'preact/hooks';
import { checkProofText, type ProofCheck } from './check-proof-text.ts';
import type { ProofDoors } from './proof-doors.ts';

/** How far the check of a proof is, or how it came out. */
export type CheckInView =
  | { outcome: 'none-yet' | 'checking' }
  | { outcome: 'refused'; why: 'too-large' | 'unreadable' | 'unexpected' }
  | ProofCheck;

/** A proof of an article of 100,000 words with thousands of quotations is smaller. */
const MOST_BYTES = 5_000_000;

/** Checks the proof in a file against a page that is open. A newer file makes what is still said of an older one void. */
export function useProofCheck(doors: ProofDoors) {
  const [check, setCheck] = useState<CheckInView>({ outcome: 'none-yet' });
  const [name, setName] = useState('');
  const text = useRef('');
  const run = useRef(0);
  const begin = (work: () => Promise<CheckInView>) => {
    const own = ++run.current;
    const tell = (next: CheckInView) => {
      if (own === run.current) setCheck(next);
    };
    tell({ outcome: 'checking' });
    void work().then(tell, () => tell({ outcome: 'refused', why: 'unexpected' }));
  };
  return {
    check,
    /** The name of the file that was taken last; empty before the first. */
    name,
    take: (file: File) => {
      setName(file.name);
      begin(async () => {
        if (file.size > MOST_BYTES) return { outcome: 'refused', why: 'too-large' };
        const read = await file.text().catch(() => null);
        if (read === null) return { outcome: 'refused', why: 'unreadable' };
        text.current = read;
        return await checkProofText(read, 'its-own', doors);
      });
    },
    checkAgain: (which: 'its-own' | 'last') => begin(() => checkProofText(text.current, which, doors)),
  };
}
