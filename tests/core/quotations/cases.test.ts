import { expect, test } from 'vitest';
import { arabic } from './cases/ar.ts';
import type { Case, Said } from './cases/case.ts';
import { spanish } from './cases/es.ts';
import { french } from './cases/fr.ts';
import { italian } from './cases/it.ts';
import { japanese } from './cases/ja.ts';
import { dutch } from './cases/nl.ts';
import { polish } from './cases/pl.ts';
import { portuguese } from './cases/pt.ts';
import { russian } from './cases/ru.ts';
import { chinese } from './cases/zh.ts';
import { printed, quotationsOf } from './quotations-of.ts';

/** How many of a language's thirty cases must hold; those that do not are printed. */
const languages: readonly (readonly [tag: string, cases: readonly Case[], least: number])[] = [
  ['fr', french, 20],
  ['es', spanish, 19],
  ['it', italian, 20],
  ['pt', portuguese, 24],
  ['nl', dutch, 23],
  ['pl', polish, 22],
  ['ru', russian, 27],
  ['ar', arabic, 23],
  ['ja', japanese, 23],
  ['zh', chinese, 30],
];

/** A case says null where no name may be shown, whatever words stand in for one. */
function isRight(found: Said, expected: Said | undefined): boolean {
  const [words, speaker] = found;
  if (!expected || words !== expected[0]) return false;
  return expected[1] === null ? (speaker ?? '?').startsWith('?') : speaker === expected[1];
}

test.each(languages)('at least so many of the thirty cases in %s hold', (tag, cases, least) => {
  const failing = cases.flatMap(([what, paragraphs, said]) => {
    const found = quotationsOf(paragraphs, tag).map(printed);
    const right = found.length === said.length && found.every((one, at) => isRight(one, said[at]));
    return right ? [] : [{ what, found, said }];
  });
  expect(cases).toHaveLength(30);
  if (failing.length > 0) console.log(tag, JSON.stringify(failing));
  expect(cases.length - failing.length).toBeGreaterThanOrEqual(least);
});
