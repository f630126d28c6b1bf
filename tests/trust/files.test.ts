import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '../../src/archive/parse-library-file.ts';
import { toProof } from '../../src/core/export/to-proof.ts';
import { parseProof } from '../../src/core/export/parse-proof.ts';
import { seededRandom } from '../anchors/seeded-random.ts';
import { exampleDigest } from '../support/example-digest.ts';
import { inThisRun } from '../support/hostile-texts.ts';
import { madeUpKept } from '../support/made-up-library.ts';

const LIMIT = inThisRun(120_000);
const NOW = Date.UTC(2026, 10, 27);
const library = { kind: 'citeback-library', version: 1, exportedAt: '2026-11-27T00:00:00.000Z', digests: [madeUpKept(4, NOW)] };
const proof = toProof(exampleDigest);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WRONG: Json[] = [null, true, -1, 1e308, '', 'x'.repeat(5000), [], {}, [[[[]]]], { length: 1e9 }, '\uD800', '2026-13-45T99:00:00Z'];
const KEYS = ['__proto__', 'constructor', 'prototype'];

/** A copy in which one part, wherever it stands, is gone, is of another kind, has a part too many, or a key that objects have of their own. */
function brokenOnce(value: Json, random: () => number): { text: string; what: string } {
  const copy = structuredClone(value);
  const places: { holder: Record<string, Json>; key: string; path: string }[] = [];
  const visit = (at: Json, path: string) => {
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      const holder = at as Record<string, Json>;
      places.push({ holder, key, path: `${path}.${key}` });
      visit(holder[key] as Json, `${path}.${key}`);
    }
  };
  visit(copy, '');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { holder, key, path } = pick(places);
  const way = pick(['gone', 'wrong', 'more', 'reserved', 'torn'] as const);
  const isList = Array.isArray(holder);
  if (way === 'gone' && !isList) delete holder[key];
  if (way === 'wrong' || (way === 'gone' && isList)) holder[key] = pick(WRONG);
  if (way === 'more') Object.assign(isList ? (copy as object) : holder, { 'one more': 1 });
  const text = JSON.stringify(copy);
  if (way === 'torn') return { text: text.slice(0, Math.floor(random() * (text.length - 1))), what: way };
  if (way !== 'reserved') return { text, what: `${way} ${path}` };
  const at = text.indexOf('{', Math.floor(random() * text.lastIndexOf('{')));
  return { text: `${text.slice(0, at + 1)}"${pick(KEYS)}":{"polluted":true}${text[at + 1] === '}' ? '' : ','}${text.slice(at + 1)}`, what: way };
}

/** What may be said of a file that is not taken. */
const REASONS = ['not-json', 'not-library', 'not-proof', 'newer-version', 'reserved-keys', 'contradiction'];

/** How many of these files were taken all the same, with what was broken in them. */
function takenOf(value: Json, count: number, refusalOf: (text: string) => string | undefined) {
  const random = seededRandom(7);
  const whole = JSON.stringify(value);
  const taken: string[] = [];
  const reasons = new Set<string>();
  for (let number = 0; number < count; number++) {
    const { text, what } = brokenOnce(value, random);
    if (text === whole) continue;
    const why = refusalOf(text);
    if (why === undefined) taken.push(what);
    else reasons.add(why);
  }
  expect([...reasons].filter((why) => !REASONS.includes(why))).toEqual([]);
  return { taken, reasons };
}

describe('a file that is broken in one place', () => {
  it(
    'is refused as a proof, or says nothing of the article otherwise: no sentence, quotation or name but such as is cited',
    () => {
      const { taken, reasons } = takenOf(proof as unknown as Json, inThisRun(2000), (text) => {
        const parsed = parseProof(text);
        return parsed.kind === 'refused' ? parsed.why : undefined;
      });
      console.log(taken.length, [...new Set(taken)]);
      expect(reasons.size).toBeGreaterThan(3);
    },
    LIMIT,
  );

  it(
    'is refused as a library',
    () => {
      const { taken, reasons } = takenOf(library as unknown as Json, inThisRun(1000), (text) => {
        const parsed = parseLibraryFile(text);
        return 'refusal' in parsed ? parsed.refusal : undefined;
      });
      console.log(taken.length, [...new Set(taken)]);
      expect(reasons.size).toBeGreaterThan(3);
    },
    LIMIT,
  );
});
