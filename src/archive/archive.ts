import { byNewestUpdate, parseCard } from '../library/kept-digest.ts';
import { shelvesAtUse } from '../library/shelves.ts';
import { limitsAt, sweepShelves } from '../library/sweep-shelves.ts';
import type { Archive, ArchiveAnswer, ArchiveCall } from '../protocol/archive.ts';
import { AFTER_ALL, oldestKept } from '../protocol/settings.ts';
import { exportAll } from './export-all.ts';
import { findExcerpts } from './find-excerpts.ts';
import { keepIndex } from './keep-index.ts';
import { listNewest } from './list-newest.ts';
import { bringBack, findRemoved } from './removed-digests.ts';
import { takeOver } from './take-over.ts';

const database = shelvesAtUse();
const report = (error: unknown) => console.error(error);
const index = keepIndex(database, report);
const catchUp = () => void index.catchUp().catch(report);

const archive: Archive = {
  async list(most) {
    const db = await database();
    if (most !== null) return await listNewest(db, most);
    const cards = (await db.getAll('cards')).flatMap(({ card }) => parseCard(card) ?? []).sort(byNewestUpdate);
    // Only now: the list comes first.
    catchUp();
    return { cards, total: cards.length };
  },
  search: index.search,
  findExcerpts: async (words, keys) => await findExcerpts(await database(), words, keys),
  findRemoved: async () => await findRemoved(await database()),
  bringBack: async (removedAt) => await bringBack(await database(), removedAt),
  forgetRemoved: async () => await sweepShelves(await database(), { ...limitsAt(Date.now(), { keepFor: 'ever' }), removed: AFTER_ALL }),
  sweep: async (keepFor) => await sweepShelves(await database(), limitsAt(Date.now(), { keepFor })),
  exportAll: async () => await exportAll(await database(), new Date().toISOString()),
  takeOver: async (file, keepFor) => await takeOver(file, await database(), oldestKept(keepFor, Date.now())),
};

async function answer({ id, name, given }: ArchiveCall): Promise<ArchiveAnswer> {
  try {
    const act = archive[name] as (...given: unknown[]) => Promise<unknown>;
    return { id, answer: await act(...given) };
  } catch (error) {
    return { id, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<ArchiveCall>) => void answer(data).then((told) => postMessage(told)));
