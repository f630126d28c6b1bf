import { browser } from './browser.ts';
import { type MenuClick, openOwnPage } from './menus.ts';
import { forget, recall, remember } from './session-memory.ts';

const KEY = 'words-to-check';
/** More than the page takes, which then says so. */
const MOST = 2 ** 21;

/** Opens the page on which summaries are checked with the words that were selected: they go through memory, never through the address. */
export async function openCheck(click: MenuClick): Promise<void> {
  await remember(KEY, ((await findSelection(click)) || click.words).slice(0, MOST));
  await openOwnPage('check');
}

/** The words selected with their line breaks, which a click on a menu does not tell of. */
async function findSelection({ tab, frameId }: MenuClick): Promise<string | null> {
  try {
    const target = { tabId: tab.id, frameIds: [frameId] };
    const [inFrame] = await browser.scripting.executeScript({ target, func: () => getSelection()?.toString() });
    return typeof inFrame?.result === 'string' ? inFrame.result : null;
  } catch {
    // Pages of the browser and PDF files let nobody in.
    return null;
  }
}

/** The words that the page was opened with, once; empty where there are none. */
export async function takeWordsToCheck(): Promise<string> {
  const words = await recall(KEY);
  await forget(KEY);
  return typeof words === 'string' ? words : '';
}
