import type { Archive } from '../../protocol/archive.ts';

/** What the library page does outside itself. */
export interface KeptDoors {
  archive: Archive;
  /** Removes a digest, so that it can be brought back for a while; a null key removes all. */
  remove(key: string | null): Promise<void>;
  /** Deletes for good what is past the reader's choice. */
  sweep(): Promise<void>;
  saveFile(name: string, file: Blob): void;
  /** Milliseconds since 1970. */
  now(): number;
}
