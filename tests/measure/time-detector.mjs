/**
 * Times the built detector on saved pages in a real Chromium: how long an idle page is held up while it is judged.
 * npm run build, then: node tests/measure/time-detector.mjs FOLDER... [--most 100]
 * The folders are as in saved-pages.mjs. Each page is shown anew and judged once by the very script that the extension injects, its message caught:
 * compiling counts, and nothing is warm but what a browser keeps. The detector works in parts, between which the page goes on; both the longest part and the sum are told. What it costs to ask is taken off. Pages of all kinds are taken evenly from the folders.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../build/build.mjs';
import { showSavedPage, startChromium } from './chromium-with-pages.mjs';
import { readSavedPages, takeOption } from './saved-pages.mjs';

const MOST_PARTS = 20;
const most = takeOption(process.argv.slice(2), 'most', '100');
const all = readSavedPages(most.rest);
const wanted = Math.min(all.length, Number(most.value));
const pages = Array.from({ length: wanted }, (_, at) => all[Math.floor((at * all.length) / wanted)]);
const detector = readFileSync(path.join(root, 'dist/chrome/detector.js'), 'utf8');
// What stands for the browser's own way to tell the background.
const told =
  'let told = null; const chrome = { runtime: { id: "measured", sendMessage: async (message) => { told = message; } } }; const browser = chrome;';
// The detector does its work in parts, each when the page is idle: here, each when it is asked to.
const code = `(() => { ${told} globalThis.chrome = chrome; globalThis.browser = browser;
  const parts = []; globalThis.requestIdleCallback = (part) => parts.push(part);
  globalThis.nextPart = async () => { parts.shift()?.(); await null; await null; await null; return told; };
  ${detector}
  return told;
})()`;
const browser = await startChromium();
const [times, longest] = [[], []];
try {
  for (const page of pages) {
    const { answer, parts } = await showSavedPage(browser, page, async ({ timeOf }) => {
      await timeOf('null');
      const asking = await timeOf('null');
      const parts = [];
      let answer = null;
      for (let next = code; answer === null && parts.length < MOST_PARTS; next = 'nextPart()') {
        const part = await timeOf(next);
        answer = part.answer;
        parts.push(part.milliseconds - asking.milliseconds);
      }
      return { answer, parts };
    });
    if (typeof answer?.score !== 'number') throw new Error(`${page.url} was not judged: ${JSON.stringify(answer)}`);
    times.push(parts.reduce((sum, part) => sum + part, 0));
    longest.push(Math.max(...parts));
  }
} finally {
  await browser.close();
}
function shares(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)].toFixed(1);
  return `${at(0.5)} ms in the middle, ${at(0.95)} at the 95th percentile, ${at(1)} at most`;
}
console.log(`${gzipSync(detector, { level: 9 }).length} bytes gzipped; ${times.length} pages`);
console.log(`the longest part, for which a page is held up at a time: ${shares(longest)}`);
console.log(`all parts of a page: ${shares(times)}`);
