import type { Scope } from '../core/article.ts';
import type { Cut } from '../page/cut-passages.ts';
import type { Reading } from '../page/read-article.ts';
import type { ScrollPlace } from '../page/scroll-places.ts';
import type { ServeMore } from '../platform/serve-page.ts';
import type { GoodReading } from './read-page.ts';

/** What the reader offers to the lighter, which is injected after it into the same world of a page: readings and all that reading takes stand there once. */
export interface ReaderInPage {
  /** The readings of this document as it stands, whose maps lead to its live text. */
  readonly readings: ReadonlyMap<Scope, GoodReading>;
  /** Where the passages of a reading stood when it was made. */
  readonly scrollPlaces: ReadonlyMap<Scope, ReadonlyMap<string, ScrollPlace>>;
  /** Reads what stands there now: the part chosen, or the article. */
  readNow(): Reading;
  readAllText(): Cut;
  /** The page's document, then those in its frames, as far as they are of its origin. */
  documents(): readonly Document[];
  /** Whether a reader sees the text now, or would once closed details are opened. */
  isSeen(text: Text): boolean;
  /** Resolves when the page is parsed and has changed no more for a while, or has taken too long. */
  settled(): Promise<void>;
  /** Takes a part of the page for its article from now on; null: the reader finds it. */
  choosePart(part: Element | null): void;
  tellBackground(notice: { kind: string }): void;
  /** Answers requests that the reader itself does not. */
  serve: ServeMore;
  lighter: LighterInPage | null;
}

/** What the reader asks of the lighter where that is in the page. */
export interface LighterInPage {
  stopPointing(): void;
  /** The document shows another page: nothing lit belongs to it. */
  leavePage(): void;
}

declare global {
  /** Set in our own world of a page while its reader answers: it may be injected more than once. */
  var citebackReader: ReaderInPage | undefined;
}
