import { expect, it } from 'vitest';
import { parseKept } from '../../src/library/kept-digest.ts';
import { type KeptRecord, keptRecords } from '../support/kept-records.ts';
import { importFile } from '../support/library-in-view.ts';
import { madeUpKept } from '../support/made-up-library.ts';
import { useBrowser } from '../support/use-browser.ts';
import { pause } from '../support/wait-until.ts';

const browser = useBrowser();

const CUTS = process.env.CITEBACK_LONG === 'yes' ? 200 : 4;
/** Digests that are there from the beginning; each import writes the first of them anew, and brings some more. */
const EARLIER = 16;
const RENEWED = 8;
const ADDED = 4;
const MINUTE = 60_000;
const START = Date.now() - 1000 * MINUTE;

type Records = Record<string, KeptRecord>;

interface Cut {
  /** Milliseconds after the reader's deed. */
  wait: number;
  /** The digests that were being written: all of them are whole, as they were before or as they came, or none is there. */
  keys: string[];
}

const span = (from: number, length: number) => Array.from({ length }, (_, index) => from + index);
const numbersOf = (round: number) => [...span(0, RENEWED), ...span(EARLIER + round * ADDED, ADDED)];

function fileOf(numbers: number[], now: number): string {
  const digests = numbers.map((number) => madeUpKept(number, now));
  return JSON.stringify({ kind: 'citeback-library', version: 1, exportedAt: new Date(now).toISOString(), digests });
}

/** In the library page: gives it a file, and waits for nothing. */
function beginImport(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.library-file input[type="file"]');
  if (!input) throw new Error('no field for files');
  const carried = new DataTransfer();
  carried.items.add(new File([text], 'library.json', { type: 'application/json' }));
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The browser is killed while the library takes in a file. */
async function cutImport(round: number, wait: number): Promise<Cut> {
  const { driver } = browser;
  const library = await driver.openOwnPage('library');
  await library.waitFor('.library-file input[type="file"]');
  const numbers = numbersOf(round);
  await library.evaluate(beginImport, fileOf(numbers, START + round * MINUTE));
  await pause(wait);
  await driver.crash();
  return { wait, keys: numbers.map((number) => madeUpKept(number, START).key) };
}

/** The browser is killed while a page is read, and its digest written and kept. */
async function cutDigest(round: number, wait: number): Promise<Cut> {
  const { driver, pages } = browser;
  const address = `${pages.own}/made-up/plain-ferry-story?cut=${round}`;
  await driver.openTab(address);
  await driver.pressIcon();
  await pause(wait);
  await driver.crash();
  return { wait, keys: [`page|${address}`] };
}

async function look(known: Records): Promise<Records> {
  const page = await browser.driver.openOwnPage('options');
  const found = await page.evaluate(
    keptRecords,
    Object.values(known).map(({ hash }) => hash),
  );
  await page.close();
  return found;
}

/** What is wrong after a cut, and whether it came before or after the write. */
function judge(before: Records, after: Records, { keys }: Cut): { faults: string[]; isWritten: boolean } {
  const faults: string[] = [];
  const written = new Set(keys.map((key) => after[`digests ${key}`]?.hash !== before[`digests ${key}`]?.hash));
  if (written.size !== 1) faults.push('half of it is written');
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [store, key] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
    if (store !== 'cards' && store !== 'digests') continue;
    if (!keys.includes(key) && before[name]?.hash !== after[name]?.hash) faults.push(`another: ${name}`);
    if (`digests ${key}` in after !== `cards ${key}` in after) faults.push(`card without digest, or digest without card: ${key}`);
    const text = after[name]?.text;
    if (store === 'digests' && text && !parseKept(JSON.parse(text))) faults.push(`broken: ${name}`);
  }
  return { faults, isWritten: written.has(true) };
}

it(`a browser killed at ${CUTS} moments while digests are written leaves each whole or as it was, and all others byte for byte`, {
  timeout: CUTS * 60_000,
}, async () => {
  const { driver } = browser;
  const library = await driver.openOwnPage('library');
  await importFile(library, fileOf(span(0, EARLIER), START));
  await library.close();
  let before = await look({});
  expect(Object.keys(before).filter((name) => name.startsWith('digests '))).toHaveLength(EARLIER);
  const [faults, sides] = [[] as string[], { written: 0, not: 0 }];
  for (let round = 1; round <= CUTS; round += 1) {
    // Both kinds meet all waits in turn, the short form only some.
    const wait = Math.round(((round * 0.618) % 1) * 400);
    const cut = await (round % 2 === 0 ? cutImport(round, wait) : cutDigest(round, wait));
    await driver.launch();
    const after = await look(before);
    const judged = judge(before, after, cut);
    faults.push(...judged.faults.map((fault) => `cut ${round}, ${wait} ms: ${fault}`));
    sides[judged.isWritten ? 'written' : 'not'] += 1;
    before = after;
  }
  console.info(`cut before the write was whole: ${sides.not}, after: ${sides.written}`);
  expect(faults).toEqual([]);
  if (CUTS > 100) expect(Math.min(sides.not, sides.written)).toBeGreaterThan(CUTS / 10);
});
