import type { AnswerOf } from '../../protocol/requests.ts';

/** What checking a proof needs of the browser. */
export interface ProofDoors {
  /** Checks a proof file's text against its page where that is open; `last`: against whatever stands in the tab that the reader was in before this one. Opens nothing. */
  checkProof(text: string, which: 'its-own' | 'last'): Promise<AnswerOf<'check-proof'>>;
  openAddress(address: string): Promise<void>;
  /** Called synchronously in a click. False where the reader refused. */
  allowSite(address: string): Promise<boolean>;
}
