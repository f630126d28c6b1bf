import type { AnswerOf } from '../../protocol/requests.ts';

/** What checking a proof needs of the browser. */
export interface ProofDoors {
  /** Reads the page at these addresses where it is open; `last`: whatever stands in the tab that the reader was in before this one. Opens nothing. */
  readOpenPage(which: 'its-own' | 'last', addresses: string[]): Promise<AnswerOf<'read-open-page'>>;
  openAddress(address: string): Promise<void>;
  /** Called synchronously in a click. False where the reader refused. */
  allowSite(address: string): Promise<boolean>;
}
