import { expect, it } from 'vitest';
import { divideDigest } from '../../../src/engines/drafting/divide-digest.ts';
import { numberSentences } from '../../../src/engines/drafting/number-sentences.ts';
import { claimsOfPart, putInPlace } from '../../../src/engines/drafting/put-in-place.ts';
import type { WrittenPart } from '../../../src/engines/drafting/write-part.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const sentences = numberSentences(exampleDigest.passages, 'en');
const part = divideDigest(exampleDigest, sentences).find(({ section, claims }) => section === null && claims.length > 1);

/** The lead's first claim in a model's words, and nothing of the others. */
function leadWith(change: Partial<WrittenPart>): string[] {
  if (!part) throw new Error('the example has no lead of two claims');
  const claims = part.claims.slice(0, 1).map((claim) => ({ ...claim, id: 'w1', text: 'In other words.', support: 'supported' as const }));
  const written = { headline: null, claims, quoted: [], dropped: 0, headlinesDropped: 0, unwritten: 0, ...change };
  const digest = putInPlace({ ...exampleDigest, headline: null }, part, written, sentences);
  return claimsOfPart(digest, part).map(({ text }) => text);
}
const others = part?.claims.slice(1).map(({ text }) => text) ?? [];

it('what the model chose to leave out of a part is left out', () => {
  expect(leadWith({})).toEqual(['In other words.']);
});

it.each(['dropped', 'unwritten'] as const)('the page’s own sentences stay where some of a part was %s', (why) => {
  expect(leadWith({ [why]: 1 })).toEqual(['In other words.', ...others]);
});
