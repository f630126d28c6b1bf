import type { RemovedBatch } from '../../protocol/archive.ts';

/** What was removed can be brought back for so long (milliseconds): as long as the library keeps it. */
const RECALLABLE_FOR = 3_600_000;

/** Until when what was removed can be brought back, in milliseconds since 1970. */
export const recallableUntil = ({ removedAt }: RemovedBatch): number => Date.parse(removedAt) + RECALLABLE_FOR;
