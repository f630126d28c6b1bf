import { ICON_ADDRESS, ICON_RULES } from './article-icon-rules.ts';
import { browser, chromeOnly } from './browser.ts';

/** Lets Chrome itself show the "article" icon, with no permission to read any page: rules over the markup and the address. Nothing to do in Firefox. */
export async function showArticleIcon(): Promise<void> {
  const declarative = chromeOnly?.declarativeContent;
  if (!declarative) return;
  const imageData = { 16: await drawIcon(16), 32: await drawIcon(32) };
  const conditions = ICON_RULES.map(
    (css) => new declarative.PageStateMatcher({ pageUrl: { schemes: ['http', 'https'], urlMatches: ICON_ADDRESS }, css: [...css] }),
  );
  const rule = { conditions, actions: [new declarative.SetIcon({ imageData })] };
  await new Promise<void>((resolve) => declarative.onPageChanged.removeRules(undefined, () => resolve()));
  await new Promise<void>((resolve) => declarative.onPageChanged.addRules([rule], () => resolve()));
}

// SetIcon takes pixels only: https://developer.chrome.com/docs/extensions/reference/api/declarativeContent#type-SetIcon
async function drawIcon(size: 16 | 32): Promise<ImageData> {
  const answer = await fetch(browser.runtime.getURL(`icons/article-${size}.png`));
  const bitmap = await createImageBitmap(await answer.blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('this browser draws no icons');
  context.drawImage(bitmap, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}
