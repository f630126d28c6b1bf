import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { englishWords } from '../../src/cli/english-words.ts';
import { escapeHtml, toHtml } from '../../src/core/export/to-html.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import { digestSaying, keptSaying } from '../support/digest-saying.ts';
import type { View } from '../support/driver.ts';
import { findForeign, NEVER } from '../support/foreign-elements.ts';
import { hostileTexts, inThisRun } from '../support/hostile-texts.ts';
import { importFile, loadAnew, readDatabase, waitForRows } from '../support/library-in-view.ts';
import { sendHtml } from '../support/serve-pages.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const AT_ONCE = 50;
const COUNT = inThisRun(100);
const asked: string[] = [];
let exported = '';
const server = http.createServer((request, response) => {
  if (request.url === '/export') return sendHtml(response, exported);
  if (request.url !== '/favicon.ico') asked.push(request.url ?? '');
  response.writeHead(204).end();
});
let origin = '';
let batches: string[][] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const texts = hostileTexts(COUNT, { address: `${origin}/bait` });
  batches = Array.from({ length: COUNT / AT_ONCE }, (_, at) => texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What a view shows that is none of ours, how many texts have run in it, and what it has asked for elsewhere. */
const lookInto = async (view: View) => ({
  foreign: await view.evaluate(findForeign as (root: never, never: string) => string[], null as never, NEVER),
  hits: await view.evaluate(() => (globalThis as { citebackHits?: number }).citebackHits ?? 0),
  fetched: await view.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).origin !== location.origin),
  ),
});
const NOTHING = { foreign: [], hits: 0, fetched: [] };

it('hostile texts are words in the library, in its digests, on paper and in what is exported', async () => {
  const { driver } = browser;
  const digests = batches.map((texts, at) => keptSaying(texts, String(at), texts[at]));
  const library = await driver.openOwnPage('library');
  await library.waitFor('.library-file');
  const file = JSON.stringify({ kind: 'citeback-library', version: 1, exportedAt: '2026-11-27T00:00:00.000Z', digests });
  expect(await importFile(library, file)).toBe(`Added: ${digests.length}.`);
  await waitForRows(library, Math.min(50, digests.length));
  expect(await lookInto(library)).toEqual(NOTHING);
  for (const { key } of digests.slice(0, 50)) {
    await library.click(`[data-key="${key}"] .digest-entry`);
    await library.click('button', 'Show me the source');
    await library.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await library.waitFor('.print-sheet');
    expect(await lookInto(library)).toEqual(NOTHING);
    expect(await library.evaluate(() => document.querySelectorAll('[data-claim]').length)).toBeGreaterThan(AT_ONCE);
    await library.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await library.click('button', 'Back');
    await waitForRows(library, Math.min(50, digests.length));
  }
  await library.close();
  for (const texts of batches) {
    // Without the page's own policy: what is written must hold by itself.
    exported = toHtml(digestSaying(texts), englishWords).replace(/<meta http-equiv[^>]*>/, '');
    const page = await driver.openTab(`${origin}/export`);
    await page.evaluate(() => {
      for (const own of document.querySelectorAll('head > style, head > meta')) own.remove();
    });
    expect(await lookInto(page)).toEqual({ ...NOTHING, fetched: [] });
    await page.close();
  }
  expect(asked).toEqual([]);
});

it('a hostile page is words in the popup and in the panel', async () => {
  const { driver, pages } = browser;
  const texts = batches.flat().filter((_, at) => at % 25 < 10 && !/^.{2000}/s.test(batches.flat()[at] ?? ''));
  pages.rewrite('news-swing-bridge', (html) => {
    let at = 0;
    const next = () => escapeHtml(texts[at++ % texts.length] ?? '');
    return html
      .replace(/<(h1|h2)([^>]*)>/g, (tag) => `${tag}${next()} `)
      .replace(/(<title>)/, `$1${next()}`)
      .replace(/<\/p>/g, () => ` ${next()}. “We saw it all, ${next()},” said Mara ${next()}.</p>`)
      .replace(/<meta name="author" content="/, `$&${next()}`);
  });
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  await popup.click('button', 'Show me the source');
  expect(await popup.evaluate(() => document.body.innerText)).toMatch(/citebackHits/);
  expect(await lookInto(popup)).toEqual(NOTHING);
  await driver.closePopup();
  const panel = await driver.openPanel();
  await waitForLive(panel);
  expect(await lookInto(panel)).toEqual(NOTHING);
  expect(await lookInto(tab)).toMatchObject({ hits: 0 });
  await driver.closePanel();
  await tab.close();
  expect(asked).toEqual([]);
});

it('a library that is malformed, forged, of a later version or names what objects have of their own is refused in words, and nothing changes', async () => {
  const library = await browser.driver.openOwnPage('library');
  await library.waitFor('.library-file');
  // The digests and their cards, the first two stores by name: what makes them searchable is made anew meanwhile.
  const kept = async () => JSON.stringify(JSON.parse(await library.evaluate(readDatabase)).slice(0, 2));
  const before = await kept();
  const good = keptSaying(['Good words of the page.'], 'good');
  const file = (digests: unknown, head: object = {}) =>
    JSON.stringify({ kind: 'citeback-library', version: 1, exportedAt: '2026-11-27T00:00:00.000Z', digests, ...head });
  const forged = { ...good, digest: { ...good.digest, lead: [{ ...good.digest.lead[0], text: 'All is well.' }] } };
  const refused: [string, RegExp][] = [
    [file([good]).slice(0, -9), /no library/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /no library/],
    [file([good], { version: 2 }), /newer version/],
    [file([good]).replace('"addresses"', '"__proto__":{"polluted":1},"addresses"'), /something that no library of Citeback holds/],
    [file([forged]), /does not agree with its own source/],
    [file([good, { ...good, key: 'page|https://bank.example/' }]), /does not agree with its own source/],
    [`"${'x'.repeat(2_000_000)}"`, /no library/],
  ];
  for (const [text, words] of refused) {
    expect(await importFile(library, text)).toMatch(words);
    // Else the same words again could not be told from those before.
    await loadAnew(library);
    await library.waitFor('.library-file');
  }
  expect(before).toContain('citebackHits');
  expect(await kept()).toBe(before);
  expect(await library.evaluate(() => 'polluted' in {})).toBe(false);
  await library.close();
});
