import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '../../src/archive/parse-library-file.ts';
import { chooseNewer } from '../../src/archive/take-over.ts';
import type { KeptDigest } from '../../src/library/kept-digest.ts';
import { madeUpKept } from '../support/made-up-library.ts';

const NOW = Date.UTC(2026, 10, 27);
const [first, second] = [madeUpKept(0, NOW), madeUpKept(1, NOW)];
const file = (digests: unknown[], head: object = {}) =>
  JSON.stringify({ kind: 'citeback-library', version: 1, exportedAt: '2026-11-27T00:00:00.000Z', digests, ...head });
const withDigest = (change: object): unknown => ({ ...first, digest: { ...first.digest, ...change } });

describe('the file of a library', () => {
  it('gives its digests, those whose pages have changed too', () => {
    const changed = madeUpKept(4, NOW);
    expect(changed.changes).not.toBeNull();
    expect(parseLibraryFile(file([first, changed]))).toEqual({ digests: [first, changed] });
  });

  it.each<[string, string, string]>([
    ['no JSON', '{"kind": "citeback-library"', 'not-json'],
    ['empty', '', 'not-json'],
    ['another file', '{"kind":"citeback-proof","version":1}', 'not-library'],
    ['a list', '[]', 'not-library'],
    ['a library with something else in it', file([first], { more: 1 }), 'not-library'],
    ['a library with a digest that lacks a part', file([first, withDigest({ passages: undefined })]), 'not-library'],
    ['a library with a digest that has a part too many', file([{ ...first, owner: 'x' }]), 'not-library'],
    ['of a later version', file([{ later: true }], { version: 2 }), 'newer-version'],
    ['one with a prototype in it', file([first]).replace('"addresses"', '"__proto__":{"x":1},"addresses"'), 'reserved-keys'],
    ['one with a constructor in it', file([first], { constructor: {} }), 'reserved-keys'],
    [
      'one whose digest says what it does not cite',
      file([withDigest({ lead: [{ ...first.digest.lead[0], text: 'All is well.' }] })]),
      'contradiction',
    ],
    ['one whose digest stands under another key', file([{ ...first, key: second.key }]), 'contradiction'],
    ['one whose digest claims another site’s address', file([{ ...first, addresses: ['https://bank.example/'] }]), 'contradiction'],
    ['one whose earlier digest says what it does not cite', file([forgedEarlier()]), 'contradiction'],
    ['one that tells of a change what neither digest says', file([forgedChange()]), 'contradiction'],
  ])('is refused where it is %s', (_, text, why) => {
    expect(parseLibraryFile(text)).toEqual({ refusal: why });
  });

  it('is refused however deep it nests', () => {
    expect(parseLibraryFile(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toEqual({ refusal: 'not-library' });
  });
});

function forgedEarlier(): unknown {
  const kept = madeUpKept(4, NOW);
  const earlier = kept.changes?.earlier;
  return { ...kept, changes: { ...kept.changes, earlier: { ...earlier, headline: { ...earlier?.headline, text: 'All is well.' } } } };
}

function forgedChange(): unknown {
  const kept = madeUpKept(4, NOW);
  const parts = kept.changes?.parts.map((part) => ({
    ...part,
    wordings: part.wordings.map((wording) => ({ ...wording, now: 'All is well.' })),
  }));
  return { ...kept, changes: { ...kept.changes, parts } };
}

describe('taking over the digests of a file', () => {
  const at = (kept: KeptDigest, updatedAt: string): KeptDigest => ({ ...kept, digest: { ...kept.digest, updatedAt } });
  const [march, may, june] = ['2026-03-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'] as const;
  const none = { added: 0, newer: 0, same: 0, older: 0, past: 0 };
  const choose = (digests: KeptDigest[], known: [string, string][], oldest = '') => {
    const { wanted, taken } = chooseNewer(digests, new Map(known), oldest);
    return { wanted: wanted.map(({ key, digest }) => [key, digest.updatedAt]), taken };
  };

  it('adds what is not there', () => {
    expect(choose([at(first, may)], [])).toEqual({ wanted: [[first.key, may]], taken: { ...none, added: 1 } });
  });

  it('lets the newer one win', () => {
    expect(choose([at(first, june)], [[first.key, may]])).toEqual({ wanted: [[first.key, june]], taken: { ...none, newer: 1 } });
    expect(choose([at(first, march)], [[first.key, may]])).toEqual({ wanted: [], taken: { ...none, older: 1 } });
  });

  it('changes nothing where the same is there already', () => {
    expect(choose([at(first, may)], [[first.key, may]])).toEqual({ wanted: [], taken: { ...none, same: 1 } });
  });

  it('takes a digest that stands in the file twice once, the newer of the two', () => {
    const chosen = choose([at(first, march), at(first, june), at(first, may)], []);
    expect(chosen).toEqual({ wanted: [[first.key, june]], taken: { ...none, added: 1, newer: 1, older: 1 } });
  });

  it('passes over what is past the reader’s choice', () => {
    expect(choose([at(first, march), at(second, june)], [], may)).toEqual({
      wanted: [[second.key, june]],
      taken: { ...none, added: 1, past: 1 },
    });
  });
});
