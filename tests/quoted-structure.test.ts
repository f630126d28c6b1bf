import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parsePage } from '../src/cli/parse-page.ts';
import { citeFrom } from '../src/core/evidence/cite.ts';
import { findQuotations } from '../src/core/quotations/find-quotations.ts';
import { readArticle } from '../src/page/read-article.ts';

const folder = path.join(import.meta.dirname, 'pages-quoted');
const expectationSchema = z.array(z.strictObject({ text: z.string(), name: z.nullable(z.string()) }));
const pages = fs.readdirSync(folder).filter((name) => name.endsWith('.html'));

/** The marks that some of the speech has around it on the page are no part of it. */
const said = (text: string) => text.replace(/^[“„"]|[”“"]$/gu, '');

test.each(pages)('the structure of %s tells its quotations and who says them', (file) => {
  const reading = readArticle(parsePage(fs.readFileSync(path.join(folder, file), 'utf8')), {
    url: `https://pages.example/${file}`,
    anyway: true,
  });
  if (reading.kind !== 'read') throw new Error(`${file} was not read: ${reading.why}`);
  const { passages, source } = reading.article;
  const found = findQuotations(passages, source.language, citeFrom(passages));
  const expected = expectationSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, file.replace(/html$/u, 'expected.json')), 'utf8')));
  expect(found.map(({ text, speaker }) => ({ text: said(text), name: speaker?.name ?? null }))).toEqual(expected);
});
