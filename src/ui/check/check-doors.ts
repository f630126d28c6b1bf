import type { Passage } from '../../core/article.ts';
import type { Citation, Quotation } from '../../core/digest.ts';
import type { DigestFile } from '../../core/export/digest-file.ts';
import type { Archive } from '../../protocol/archive.ts';
import type { DigestCard, LightAnswer } from '../../protocol/requests.ts';
import type { DigestShelf } from '../list/digest-shelf.ts';
import type { CheckOrder } from './thread-messages.ts';

/** What the page on which summaries are checked does outside itself. */
export interface CheckDoors {
  /** The kept digests, newest update first. */
  list(): Promise<DigestCard[]>;
  search: Archive['search'];
  find: DigestShelf['find'];
  /** The keys of the digests that tabs of this window show. */
  findInWindow(): Promise<string[]>;
  /** Hears whenever those may be others; gives what ends this. */
  onInWindow(hear: () => void): () => void;
  /** The quotations in the lines of a summary. */
  findQuotations(lines: Passage[], language: string | null): Promise<Quotation[]>;
  /** Starts a thread that answers a `CheckOrder` with `CheckNews`. */
  startThread(): Pick<Worker, 'addEventListener' | 'terminate'> & { postMessage(order: CheckOrder): void };
  light(key: string, citations: Citation[], attribution: null, link: string | null): Promise<LightAnswer>;
  copyText(text: string): Promise<void>;
  saveFile(file: DigestFile): void;
}
