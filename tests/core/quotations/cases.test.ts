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

const languages: readonly (readonly [tag: string, cases: readonly Case[]])[] = [
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
  ['pl', polish],
  ['ru', russian],
  ['ar', arabic],
  ['ja', japanese],
  ['zh', chinese],
];

/** A case says null where no name may be shown, whatever words stand in for one. */
function isRight(found: Said, expected: Said | undefined): boolean {
  const [words, speaker] = found;
  if (!expected || words !== expected[0]) return false;
  return expected[1] === null ? (speaker ?? '?').startsWith('?') : speaker === expected[1];
}

/** 28 of 30. What does not hold is printed. */
const LEAST = 28 / 30;

test.each(languages)('at least 28 of 30 cases in %s hold', (tag, cases) => {
  const failing = cases.flatMap(([what, paragraphs, said]) => {
    const found = quotationsOf(paragraphs, tag).map(printed);
    const right = found.length === said.length && found.every((one, at) => isRight(one, said[at]));
    return right ? [] : [{ what, found, said }];
  });
  expect(cases.length).toBeGreaterThanOrEqual(30);
  if (failing.length > 0) console.log(tag, JSON.stringify(failing));
  expect((cases.length - failing.length) / cases.length).toBeGreaterThanOrEqual(LEAST);
});
