import { pointAtPart } from '../page/point-at-part.ts';
import type { ReaderInPage } from './reader-in-page.ts';

/** Lets the reader of a page point at the part of it that they want to read. */
export class PointInPage {
  readonly #reader: Pick<ReaderInPage, 'choosePart' | 'tellBackground'>;
  #end: (() => void) | null = null;

  constructor(reader: Pick<ReaderInPage, 'choosePart' | 'tellBackground'>) {
    this.#reader = reader;
  }

  get isUnderWay(): boolean {
    return this.#end !== null;
  }

  begin(): void {
    this.stop();
    this.#end = pointAtPart(document, (chosen) => {
      this.#end = null;
      if (chosen) this.#reader.choosePart(chosen);
      this.#reader.tellBackground({ kind: chosen ? 'part-picked' : 'picking-ended' });
    });
  }

  stop(): void {
    this.#end?.();
    this.#end = null;
  }
}
