import type { DigestCard } from './requests.ts';
import type { Settings } from './settings.ts';

/** What was removed last, all at once, and can still be brought back: when (ISO 8601), and how many digests. */
export interface RemovedBatch {
  removedAt: string;
  count: number;
}

/**
 * Why a file is not taken over; nothing has changed then.
 * - too-large, unreadable: not even tried
 * - not-json, not-library: another file altogether, or a broken one
 * - newer-version: written by a later version of Citeback
 * - reserved-keys: it names properties that every object has of its own; no file of ours does
 * - contradiction: a digest says other words than it cites, or stands under another address than its own
 */
export type LibraryRefusal = 'too-large' | 'unreadable' | 'not-json' | 'not-library' | 'newer-version' | 'reserved-keys' | 'contradiction';

/** What became of each digest of a file: `newer` took the place of a kept one, `same` and `older` were passed over, and so were those that are past what the reader keeps. */
export interface TakenOver {
  added: number;
  newer: number;
  same: number;
  older: number;
  past: number;
}

export type ImportOutcome = { outcome: 'refused'; why: LibraryRefusal } | ({ outcome: 'taken' } & TakenOver);

/** What the library page has done in a thread of its own. Never anything of a private window. */
export interface Archive {
  /** The kept digests, newest update first, as many as asked for; `total`: how many there are. */
  list(most: number | null): Promise<{ cards: DigestCard[]; total: number }>;
  /** The keys of the digests that hold words beginning with all of these, the likeliest first; `pending`: how many have not been looked at yet. */
  search(words: string): Promise<{ keys: string[]; pending: number }>;
  /** Of each of these digests the first of its sentences that holds one of the words. */
  findExcerpts(words: string, keys: string[]): Promise<[key: string, excerpt: string][]>;
  findRemoved(): Promise<RemovedBatch | null>;
  /** Brings back what was removed at that time; a page that has been digested again since keeps its new digest. */
  bringBack(removedAt: string): Promise<void>;
  /** Deletes for good all that was removed. */
  forgetRemoved(): Promise<void>;
  /** Deletes for good what is past the reader's choice. */
  sweep(keepFor: Settings['keepFor']): Promise<void>;
  exportAll(): Promise<{ file: Blob; count: number }>;
  takeOver(file: Blob, keepFor: Settings['keepFor']): Promise<ImportOutcome>;
}

export type ArchiveCall = { [Name in keyof Archive]: { id: number; name: Name; given: Parameters<Archive[Name]> } }[keyof Archive];
export type ArchiveAnswer = { id: number; answer: unknown } | { id: number; failure: string };
