import type { View } from './driver.ts';
import { LIMIT, waitUntil } from './wait-until.ts';

/** Text as a reader sees it, white space folded. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits until the view shows a digest, and gives the article's title above it. */
export const titleOfDigest = (view: View, limit = LIMIT): Promise<string> =>
  waitForView(view, 'a digest', (shown) => (shown.state === 'ready' ? shown.title : null), limit);

/** Waits until the digest in view has been compared with its page: a kept one is shown before the page is read. */
export async function waitForLive(view: View): Promise<void> {
  await titleOfDigest(view);
  await waitUntil('the page to be read', () => view.evaluate(() => !document.querySelector('.digest-footer .hint:not(.is-over)')));
}

/** Waits until the view shows the digest of just that title. */
export async function waitForDigest(view: View, title: string): Promise<void> {
  await waitForView(view, `the digest “${title}”`, (shown) => shown.state === 'ready' && shown.title === title);
}

/** Waits until the view tells of just this problem. */
export async function waitForProblem(view: View, problem: string): Promise<void> {
  await waitForView(view, `the problem ${problem}`, (shown) => shown.problem === problem);
}

async function waitForView<T>(view: View, what: string, read: (shown: Shown) => T | null | false, limit = LIMIT): Promise<T> {
  return await waitUntil(
    what,
    async () => {
      const shown = await shownIn(view);
      const answer = read(shown);
      if (answer === null || answer === false) throw new Error(`the view shows ${JSON.stringify(shown)}`);
      return answer;
    },
    limit,
  );
}

export interface Shown {
  state: string | null;
  condition: string | null;
  title: string;
  problem: string | null;
}

/** What the view shows at this moment. */
export const shownIn = (view: View): Promise<Shown> =>
  view.evaluate(() => {
    const main = document.querySelector('main');
    return {
      state: main?.getAttribute('data-state') ?? null,
      condition: main?.getAttribute('data-condition') ?? null,
      title: document.querySelector('main h1')?.textContent ?? '',
      problem: document.querySelector('[data-problem]')?.getAttribute('data-problem') ?? null,
    };
  });

/** In a view: whether the reader is at work in the tab in front. */
export async function isReaderInPage(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  const answer = await chrome.tabs.sendMessage(tab.id, { kind: 'which-page' }, { frameId: 0 }).catch(() => null);
  return answer !== null && answer !== undefined;
}

/** When the digest in view was made and last changed, as ISO 8601. */
export async function datesOf(view: View): Promise<{ generatedAt: string; updatedAt: string }> {
  await titleOfDigest(view);
  const times = await view.evaluate(() =>
    [...document.querySelectorAll('.dated')].map((one) => [one.textContent ?? '', one.querySelector('time')?.dateTime ?? '']),
  );
  const find = (label: string) => times.find(([text]) => text?.startsWith(label))?.[1] ?? '';
  return { generatedAt: find('Generated on'), updatedAt: find('Last updated') };
}

/** The words of every claim shown, in order, without what stands in brackets beside them. */
export const claimsIn = (view: View): Promise<string[]> => wordsOf(view, '[data-claim]');

/** The words of every quotation shown. */
export const quotationsIn = (view: View): Promise<string[]> => wordsOf(view, '[data-quotation]');

const wordsOf = (view: View, selector: string): Promise<string[]> =>
  view.evaluate((sought: string) => {
    const spoken = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    return [...document.querySelectorAll(sought)].map(spoken);
  }, selector);

type LightName = 'citeback-passage' | 'citeback-attribution' | 'citeback-hover' | 'citeback-read' | 'citeback-changed';

/** What is lit in a page under that name: the words of each range, white space folded, and whether the first is in view. */
export const litIn = (page: View, name: LightName = 'citeback-passage') =>
  page.evaluate((highlight: string) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])].filter((range) => range instanceof Range);
    const box = ranges[0]?.getBoundingClientRect();
    return {
      words: ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim()),
      isInView: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
    };
  }, name);

// A range ends with its text node: between two of them there is a space, or there is none.
const unspaced = (text: string): string => text.replace(/\s+/g, '');

/** Waits until just these words are lit in the page, one after the other. */
export async function waitForLit(page: View, words: string): Promise<void> {
  await waitUntil(`“${words}” to be lit, in view`, async () => {
    const lit = await litIn(page);
    return unspaced(lit.words.join('')) === unspaced(words) && lit.isInView;
  });
}
