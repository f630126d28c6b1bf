import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import type { Fate } from '../anchors/mutations.ts';
import type { Answer, Trials, tryAnchors } from '../anchors/try-anchors.ts';
import { useBrowser } from '../support/use-browser.ts';

declare global {
  var triedAnchors: typeof tryAnchors | undefined;
}

/** Pages in several languages and layouts; the whole of it, over any pages, is `npm run test:anchors -- FOLDER`. */
const stories = [
  'news-swing-bridge',
  'nachricht-stauwehr',
  'opinion-bibliotheque',
  'akhbar-maktaba',
  'interview-map-maker',
  'long-read-salt-road',
];

const browser = useBrowser();
const all: Trials[] = [];

/** The share of the trials of a fate that came to this answer. */
function shareOf(of: readonly Trials[], way: 'standing' | 'anew', fate: Fate, answer: Answer): number {
  const trials = of.flatMap((one) => one.trials).filter((trial) => trial.fate === fate);
  return trials.filter((trial) => trial[way] === answer).length / trials.length;
}

beforeAll(async () => {
  const built = await build({
    stdin: {
      contents: `import { tryAnchors } from './try-anchors.ts'; globalThis.triedAnchors = tryAnchors;`,
      resolveDir: fileURLToPath(new URL('../anchors', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const code = built.outputFiles[0]?.text ?? '';
  for (const [at, story] of stories.entries()) {
    const tab = await browser.driver.openTab(`${browser.pages.own}/stories/${story}`);
    await tab.evaluate((script: string) => {
      const element = document.createElement('script');
      element.textContent = script;
      document.head.append(element);
    }, code);
    all.push(...(await tab.evaluate(async (seed: number) => (await globalThis.triedAnchors?.(seed)) ?? [], at + 1)));
    await tab.close();
  }
});

it('pages are changed in fourteen ways under ten of their citations each', () => {
  expect(new Set(all.map(({ mutation }) => mutation)).size).toBe(14);
  expect(all.flatMap(({ trials }) => trials).length).toBeGreaterThan(14 * stories.length * 5);
});

it.each(['standing', 'anew'] as const)('no citation ever leads to other words, nor to words of another place (%s)', (way) => {
  const wrong = all.flatMap(({ mutation, trials }) =>
    trials.filter((trial) => trial[way] === 'wrong').map(({ exact }) => `${mutation}: ${exact}`),
  );
  expect(wrong).toEqual([]);
});

it('words that stand are found while the page stands, and anew too unless there are copies of them', () => {
  expect(shareOf(all, 'standing', 'unchanged', 'right')).toBeGreaterThan(0.99);
  const noCopies = all.filter(({ mutation }) => mutation !== 'duplicates');
  expect(shareOf(noCopies, 'anew', 'unchanged', 'right')).toBeGreaterThan(0.99);
});

it('edited words are shown as changed, those taken out as gone though a sentence like them stands elsewhere, a translated page as one', () => {
  expect(shareOf(all, 'anew', 'edited', 'changed')).toBeGreaterThan(0.93);
  expect(shareOf(all, 'anew', 'deleted', 'gone')).toBeGreaterThan(0.95);
  // The words of some stand on in the twin of a longer stretch that they were part of; a sample this small has two or three of them.
  expect(shareOf(all, 'anew', 'twin', 'changed')).toBeLessThan(0.1);
  expect(shareOf(all, 'anew', 'translated', 'translated')).toBe(1);
});
