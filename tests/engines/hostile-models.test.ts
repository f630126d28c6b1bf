import { describe, expect, it } from 'vitest';
import { digestsToWrite } from '../support/model/digests-to-write.ts';
import { tryHostileAnswers } from '../support/model/try-hostile.ts';
import { tryOrders } from '../support/model/try-orders.ts';

/** All 10,000 answers and 300 pages by `npm run test:hostile`. */
const ANSWERS = 500;
const PAGES = 40;

describe('a model that is not to be trusted', () => {
  it('has none of its corrupted claims shown as carried', async () => {
    const digests = digestsToWrite().map(({ digest }) => digest);
    const { answers, supported, dropped, broken } = await tryHostileAnswers(ANSWERS, 1, digests);
    expect(answers).toBeGreaterThanOrEqual(ANSWERS);
    expect(supported).toEqual([]);
    expect(broken).toBe(0);
    expect(dropped).toBeGreaterThan(ANSWERS);
  }, 120_000);

  it('that does what a page tells it brings no claim from outside unmarked, no request elsewhere, and hears no hidden word', async () => {
    const { pages, hidden, kept, ...wrongs } = await tryOrders(PAGES);
    expect({ pages, hidden }).toEqual({ pages: PAGES, hidden: PAGES / 2 });
    expect(kept).toBeGreaterThan(PAGES);
    expect(wrongs).toEqual({ unmarked: [], told: [], elsewhere: [] });
  }, 120_000);
});
