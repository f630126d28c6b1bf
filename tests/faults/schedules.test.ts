import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inThisRun } from '../support/hostile-texts.ts';
import { Schedule, type Wrongs } from './schedule.ts';

/** Which schedules are run alone, to look into one (`7`) or to run others than always (`10001-40000`). */
const [FIRST = 1, LAST = FIRST] = process.env.CITEBACK_SEED?.split('-').map(Number) ?? [1, inThisRun(1000)];
const SCHEDULES = LAST - FIRST + 1;
const STEPS = 80;

beforeEach(() => {
  // No limit of time runs out by itself: what is late is so by the schedule.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it(
  `in ${SCHEDULES} schedules of clicks, moves, tabs, closings, stops and late answers every digest is its own tab’s, and nothing is lost or doubled`,
  async () => {
    const found: { seed: number; wrongs: Partial<Wrongs>; did: string[] }[] = [];
    for (let seed = FIRST; seed <= LAST; seed += 1) {
      const schedule = new Schedule(seed);
      const wrongs = await schedule.run(STEPS);
      const some = Object.fromEntries(Object.entries(wrongs).filter(([, list]) => list.length > 0));
      if (Object.keys(some).length > 0) found.push({ seed, wrongs: some, did: schedule.did });
    }
    expect(found.slice(0, 5), `${found.length} schedules`).toEqual([]);
  },
  SCHEDULES * 100,
);
