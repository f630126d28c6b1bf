import type { Article } from '../../src/core/article.ts';
import { isReaderInPage } from './digest-in-view.ts';
import type { View } from './driver.ts';
import { waitUntil } from './wait-until.ts';

/** The article that the reader in the page gives of the tab in front. */
export async function articleIn(popup: View): Promise<Article> {
  // A digest kept from before is shown without the page.
  await waitUntil('the reader in the page', () => popup.evaluate(isReaderInPage));
  const { article } = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const request = { kind: 'read-page', scope: 'page', anyway: false };
    return (await chrome.tabs.sendMessage(tab?.id ?? -1, request, { frameId: 0 })) as { article: Article };
  });
  return article;
}
