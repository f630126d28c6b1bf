import type { Driver, View } from '../support/driver.ts';
import { pageOf } from '../support/puppeteer-view.ts';

/** How a view is looked at. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** The reader's font size, as a share of the browser's own. */
  textSize: 1 | 2;
  /** The colours of a high-contrast theme. */
  hasForcedColors: boolean;
  /** In CSS pixels; null: as the view is. A popup keeps its own. */
  width: number | null;
}

const usual: Look = { name: 'light', scheme: 'light', direction: 'ltr', textSize: 1, hasForcedColors: false, width: null };

/** Those that between them hold all that a view must bear, for the journey. */
export const tried: Look[] = [
  usual,
  { ...usual, name: 'light-forced', hasForcedColors: true },
  { ...usual, name: 'dark-rtl-large-narrow', scheme: 'dark', direction: 'rtl', textSize: 2, width: 320 },
];

export const pictured: Look[] = [
  ...tried,
  { ...usual, name: 'dark', scheme: 'dark' },
  { ...usual, name: 'light-rtl', direction: 'rtl' },
  { ...usual, name: 'dark-rtl', scheme: 'dark', direction: 'rtl' },
  { ...usual, name: 'light-320', width: 320 },
  { ...usual, name: 'light-500', width: 500 },
];

/** Has a view be looked at so. Firefox has schemes and directions only, and answers whether it could. */
export async function lookAt(driver: Driver, view: View, look: Look): Promise<boolean> {
  if (driver.name === 'firefox' && (look.hasForcedColors || look.width !== null)) return false;
  if (driver.name === 'firefox') await driver.preferScheme(look.scheme);
  else await emulate(view, look);
  await view.evaluate(
    (direction: string, size: number) => {
      document.documentElement.dir = direction;
      document.documentElement.style.fontSize = size === 1 ? '' : `${size * 100}%`;
      scrollTo({ top: 0, behavior: 'instant' });
    },
    look.direction,
    look.textSize,
  );
  return true;
}

async function emulate(view: View, look: Look): Promise<void> {
  const page = pageOf(view);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.scheme },
      // What moves would be caught on its way.
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look.hasForcedColors ? 'active' : 'none' },
    ],
  });
  const isPopup = page.url().endsWith('/popup.html');
  if (look.width === null || isPopup) await session.send('Emulation.clearDeviceMetricsOverride');
  else await session.send('Emulation.setDeviceMetricsOverride', { width: look.width, height: 800, deviceScaleFactor: 1, mobile: false });
}
