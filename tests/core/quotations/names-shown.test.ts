import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { type Label, readQuotedPage } from '../../pages-quoted/read-quoted-page.ts';

const folder = new URL('../../pages-quoted/', import.meta.url);

interface Judged {
  readonly page: string;
  readonly label: Label | null;
  readonly quotation: Quotation | null;
}

/** Every label with the quotation that ends where it stands, and every quotation that has no label. */
function judgePage(page: string): Judged[] {
  const { language, passages, labels } = readQuotedPage(new URL(page, folder));
  const quotations = findQuotations(passages, language, citeFrom(passages));
  const endsAt = (quotation: Quotation, label: Label) => {
    const last = quotation.citations.at(-1);
    // The closing mark and a comma before it are no part of a quotation.
    return last?.passage === label.passage && last.end <= label.end && last.end >= label.end - 5;
  };
  const labelled = labels.map((label) => ({ page, label, quotation: quotations.find((quotation) => endsAt(quotation, label)) ?? null }));
  const others = quotations.filter((quotation) => !labelled.some((judged) => judged.quotation === quotation));
  return [...labelled, ...others.map((quotation) => ({ page, label: null, quotation }))];
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const nameOf = ({ quotation }: Judged): string | null => quotation?.speaker?.name ?? null;

/** The name shown is a part of the name that the reader gives, with or without the role. */
function isRight(judged: Judged): boolean {
  const { name = '', role = null } = judged.label?.speaker ?? {};
  const meant = wordsOf(name);
  const words = wordsOf(nameOf(judged) ?? '');
  return words.some((word) => meant.includes(word)) && words.every((word) => [...meant, ...wordsOf(role ?? '')].includes(word));
}

const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const judged = pages.flatMap(judgePage);
const quotations = judged.filter(({ label }) => label?.isQuotation);
const shown = judged.filter((one) => nameOf(one) !== null);
const wrong = shown.filter((one) => !isRight(one));
const named = quotations.filter(({ label }) => label?.speaker && label.speaker.kind !== 'unnamed');
const share = (part: readonly unknown[], whole: readonly unknown[]): string => `${((100 * part.length) / whole.length).toFixed(1)} %`;

test('at most three in a hundred of the names shown are wrong, over more than 300 quotations that we labelled', () => {
  const right = named.filter(isRight);
  const inFull = right.filter((one) => nameOf(one)?.toLowerCase() === one.label?.speaker?.name.toLowerCase());
  console.log(
    `${quotations.length} quotations on ${pages.length} pages; names shown ${shown.length}, wrong ${wrong.length} (${share(wrong, shown)});`,
    `of ${named.length} with a name to show: right ${share(right, named)}, in full ${share(inFull, named)}`,
  );
  expect(quotations.length).toBeGreaterThanOrEqual(300);
  expect(wrong.length / shown.length).toBeLessThanOrEqual(0.03);
});

test('every quotation that a reader marks is found, and hardly anything else', () => {
  const missed = quotations.filter(({ quotation }) => !quotation);
  const invented = judged.filter(({ label, quotation }) => quotation && !label?.isQuotation);
  console.log(
    `found ${share(
      quotations.filter(({ quotation }) => quotation),
      quotations,
    )}, invented ${invented.length}`,
  );
  expect(missed.length / quotations.length).toBeLessThanOrEqual(0.02);
  expect(invented.length / quotations.length).toBeLessThanOrEqual(0.01);
});
