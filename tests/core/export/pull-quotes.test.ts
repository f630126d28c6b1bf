import { describe, expect, it } from 'vitest';
import { pullQuotesOf } from '../../../src/core/export/pull-quotes.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const { quotations } = exampleDigest;
const texts = (ids: string[], from = quotations) => pullQuotesOf(ids, from).map((quote) => quote.text);
const joined = 'A bridge that nobody may cross is only a wall with holes, and we have walls enough.';

describe('quotations as they are shown', () => {
  it.each([
    ['the first of two that belong together', ['q1'], [joined]],
    ['the second of two that belong together', ['q2'], [joined]],
    ['both, shown once', ['q2', 'q1'], [joined]],
    ['one that nobody continues', ['q5'], ['It was about time,']],
    ['one that is not there', ['q9'], []],
  ])('%s', (_title, ids, shown) => {
    expect(texts(ids)).toEqual(shown);
  });

  it('end even where quotations continue each other in a ring', () => {
    const ring = quotations.slice(0, 2).map((quotation, i) => ({ ...quotation, continues: i === 0 ? 'q2' : 'q1' }));
    expect(texts(['q1'], ring)).toHaveLength(1);
  });

  it('show no name where nobody is named', () => {
    expect(pullQuotesOf(['q5', 'q4'], quotations).map((quote) => quote.speaker)).toEqual([null, 'the building office']);
  });
});
