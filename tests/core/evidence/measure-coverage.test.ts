import { describe, expect, it } from 'vitest';
import { articleText } from '../../../src/core/article-text.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { measureCoverage } from '../../../src/core/evidence/measure-coverage.ts';
import { citeWords, exampleDigest, examplePassages } from '../../support/example-digest.ts';

const text = articleText(examplePassages);
const usedIn = (digest: Digest) =>
  measureCoverage(digest).passages.flatMap(({ used }) => used.map(({ start, end }) => text.slice(start, end)));

describe('what of an article its digest uses', () => {
  it('are the stretches that its sentences and the quotations shown stand on, neighbours as one', () => {
    expect(usedIn(exampleDigest)).toEqual([
      'The stone bridge at Hollin will stay open to walkers and buses during two years of repairs, the town council decided on Tuesday. Cars must take the ring road from 4 May.',
      'The work will cost 6.4 million crowns, of which the province pays half.',
      'A bridge that nobody may cross is only a wall with holes,',
      'and we have walls enough.',
      'Traders on the west bank had asked for a single lane for deliveries. The council refused, because lorries would shake the scaffolding.',
      'We will count our customers in bicycles,',
      'The council promised to look at the figures again in August.',
      'Every stone will be numbered and put back where it lay,',
      'A first arch is to be finished before winter.',
      'It was about time,',
    ]);
  });

  it('is counted in passages and as a share of the text', () => {
    const coverage = measureCoverage(exampleDigest);
    const characters = examplePassages.reduce((sum, passage) => sum + passage.text.length, 0);
    expect(coverage.usedPassages).toBe(7);
    expect(coverage.length).toBe(text.length);
    expect(coverage.share).toBeCloseTo(usedIn(exampleDigest).join('').length / characters);
  });

  it('is counted once where two sentences stand on the same words', () => {
    const again = { ...exampleDigest.lead[1], id: 'c9', citations: [citeWords('p3', 'cost 6.4 million crowns')] } as Digest['lead'][number];
    expect(measureCoverage({ ...exampleDigest, lead: [...exampleDigest.lead, again] }).share).toBe(measureCoverage(exampleDigest).share);
  });

  it('is nothing in a digest without sentences', () => {
    const empty = { ...exampleDigest, passages: [], headline: null, lead: [], leadQuotations: [], sections: [], quotations: [] };
    expect(measureCoverage(empty)).toEqual({ passages: [], length: 0, usedPassages: 0, share: 0 });
  });
});
