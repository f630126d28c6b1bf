import { type MessageKey, say } from '../../platform/words.ts';
import type { ImportOutcome, LibraryRefusal, TakenOver } from '../../protocol/archive.ts';

const refusals: Record<LibraryRefusal, MessageKey> = {
  'too-large': 'importTooLarge',
  unreadable: 'importUnreadable',
  'not-json': 'importNoLibrary',
  'not-library': 'importNoLibrary',
  'newer-version': 'importNewerVersion',
  'reserved-keys': 'importReserved',
  contradiction: 'importContradicts',
};

const fates: readonly (readonly [keyof TakenOver, MessageKey])[] = [
  ['added', 'importAdded'],
  ['newer', 'importNewer'],
  ['same', 'importSame'],
  ['older', 'importOlder'],
  ['past', 'importPast'],
];

/** How taking over a file came out, in the reader's words: what of it there was none of is not told. */
export function tellImport(outcome: ImportOutcome): string {
  if (outcome.outcome === 'refused') return say(refusals[outcome.why]);
  const told = fates.filter(([fate]) => outcome[fate] > 0).map(([fate, words]) => say(words, outcome[fate]));
  return told.length > 0 ? told.join(' ') : say('importEmpty');
}
