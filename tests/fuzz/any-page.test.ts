import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { anyChange, anyPage, changePage, deepPage, widePage } from './any-page.ts';
import { faultsOfPage, tellsHidden } from './faults-of-page.ts';
import { DOMS, FOLDER, IS_LONG, inThisRun, SEED } from './this-run.ts';

const LIMIT = IS_LONG ? 36_000_000 : 60_000;
const own = path.join(import.meta.dirname, '../pages');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html(?:\.gz)?$/.test(file))
    .toSorted()
    .map((file) => path.join(folder, file));
const files = [own, ...(FOLDER && existsSync(FOLDER) ? [FOLDER] : [])].flatMap(filesIn);

function parseFile(file: string): Document {
  const bytes = readFileSync(file);
  return parsePage((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

describe(`any page whatever (seed ${SEED})`, () => {
  it(`${DOMS} pages of any shape are read, digested and quoted without saying what they do not`, { timeout: LIMIT }, () => {
    let digested = 0;
    fc.assert(
      fc.property(anyPage, fc.boolean(), (html, anyway) => {
        expect(faultsOfPage(parsePage(html), anyway)).toEqual([]);
        digested += 1;
      }),
      inThisRun(DOMS),
    );
    expect(digested).toBeGreaterThanOrEqual(process.env.CITEBACK_FUZZ_PATH ? 1 : DOMS);
  });

  it('what is hidden in them comes out nowhere', { timeout: LIMIT }, () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        expect(tellsHidden(parsePage(html))).toBe(false);
      }),
      inThisRun(Math.ceil(DOMS / 5)),
    );
  });

  it('pages dropped, wrapped, doubled, moved and added to, each in several places', { timeout: LIMIT }, () => {
    const times = IS_LONG ? 3 : 1;
    const changes = fc.sample(fc.array(anyChange, { minLength: 1, maxLength: 8 }), { numRuns: files.length * times, seed: SEED });
    for (const [at, some] of changes.entries()) {
      const file = files[at % files.length] ?? '';
      const document = parseFile(file);
      for (const change of some) changePage(document, change);
      expect([path.basename(file), some, faultsOfPage(document, true)]).toEqual([path.basename(file), some, []]);
    }
  });

  it('pages 5,000 boxes deep, and of 100,000 nodes', { timeout: LIMIT }, () => {
    expect(faultsOfPage(parsePage(deepPage(5000)), true)).toEqual([]);
    expect(faultsOfPage(parsePage(widePage(IS_LONG ? 100_000 : 10_000)), true)).toEqual([]);
  });
});
