import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '../../src/archive/parse-library-file.ts';
import { claimsOf } from '../../src/core/claims-of.ts';
import type { Digest } from '../../src/core/digest.ts';
import { parseProof } from '../../src/core/export/parse-proof.ts';
import { sentencesOf } from '../../src/core/export/proof.ts';
import { toProof } from '../../src/core/export/to-proof.ts';
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
  return {
    text: `${text.slice(0, at + 1)}"${pick(KEYS)}":{"polluted":true}${text[at + 1] === '}' ? '' : ','}${text.slice(at + 1)}`,
    what: way,
  };
}

type Outcome = { refused: string } | { says: (string | null)[] };

/** Breaks a file so often, each time in one place: why it was refused, and what the ones that were taken say that the whole one does not. */
function breakOften(value: unknown, count: number, take: (text: string) => Outcome) {
  const random = seededRandom(7);
  const whole = take(JSON.stringify(value));
  const known = new Set<string | null>('says' in whole ? [...whole.says, '', null] : []);
  const reasons = new Set<string>();
  const otherwise: string[] = [];
  let taken = 0;
  for (let number = 0; number < count; number++) {
    const { text, what } = brokenOnce(value as Json, random);
    const outcome = take(text);
    if ('refused' in outcome) reasons.add(outcome.refused);
    else taken++;
    if ('says' in outcome && outcome.says.some((words) => !known.has(words))) otherwise.push(what);
  }
  return { reasons: [...reasons].toSorted(), otherwise, taken };
}

function takeProof(text: string): Outcome {
  const parsed = parseProof(text);
  if (parsed.kind === 'refused') return { refused: parsed.why };
  const { sections, quotations } = parsed.proof;
  return {
    says: [
      ...sentencesOf(parsed.proof).map((sentence) => sentence.text),
      ...sections.map(({ heading }) => heading),
      ...quotations.flatMap((quotation) => [quotation.text, quotation.speaker?.name ?? null, quotation.speaker?.role ?? null]),
    ],
  };
}

function takeLibrary(text: string): Outcome {
  const parsed = parseLibraryFile(text);
  if ('refusal' in parsed) return { refused: parsed.refusal };
  return { says: parsed.digests.flatMap(({ digest }) => saidIn(digest)) };
}

const saidIn = (digest: Digest): (string | null)[] => [
  ...claimsOf(digest).flatMap(({ text, label, clarified }) => [text, label?.text ?? null, ...clarified.map((note) => note.text)]),
  ...digest.sections.map(({ heading }) => heading),
  ...digest.quotations.flatMap(({ text, speaker }) => [text, speaker?.name ?? null, speaker?.role ?? null]),
];

describe('a file that is broken in one place', () => {
  it(
    'is refused as a proof, or says no word of the article otherwise',
    () => {
      const { reasons, otherwise, taken } = breakOften(proof, inThisRun(2000), takeProof);
      expect(otherwise).toEqual([]);
      expect(taken).toBeLessThan(inThisRun(2000) / 20);
      expect(reasons).toEqual(['contradiction', 'not-json', 'not-proof', 'reserved-keys']);
    },
    LIMIT,
  );

  it(
    'is refused as a library, or says no word of the article otherwise',
    () => {
      const { reasons, otherwise, taken } = breakOften(library, inThisRun(600), takeLibrary);
      expect(otherwise).toEqual([]);
      expect(taken).toBeLessThan(inThisRun(600) / 20);
      expect(reasons).toEqual(['contradiction', 'not-json', 'not-library', 'reserved-keys']);
    },
    LIMIT,
  );
});
