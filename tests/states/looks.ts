import type { Driver, View } from '../support/driver.ts';
import { pageOf } from '../support/puppeteer-view.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { DesignedState } from './designed-state.ts';

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

const dark: Look = { ...usual, name: 'dark', scheme: 'dark' };
const large: Look = { ...dark, name: 'dark-rtl-large', direction: 'rtl', textSize: 2 };
const forced: Look = { ...usual, name: 'light-forced', hasForcedColors: true };
const narrow: Look = { ...large, name: 'dark-rtl-large-narrow', width: 320 };

/** Those that between them hold all that a view must bear, for the journey. In Firefox nobody emulates widths and forced colours. */
export const tried: Record<Driver['name'], Look[]> = { chromium: [usual, forced, narrow], firefox: [usual, large] };

const inAllDirections: Look[] = [
  usual,
  dark,
  { ...usual, name: 'light-rtl', direction: 'rtl' },
  { ...dark, name: 'dark-rtl', direction: 'rtl' },
];

/** Those that the gallery has pictures of. */
export const pictured: Record<Driver['name'], Look[]> = {
  chromium: [...inAllDirections, { ...usual, name: 'light-320', width: 320 }, { ...usual, name: 'light-500', width: 500 }, forced, narrow],
  firefox: [...inAllDirections, large],
};

/** Has the view of a state be looked at so, with what the state shows in sight. */
export async function lookAt(
  driver: Driver,
  view: View,
  look: Look,
  { shows, isOnPaper }: Pick<DesignedState, 'shows' | 'isOnPaper'>,
): Promise<void> {
  if (driver instanceof FirefoxDriver) await preferScheme(driver, view, look.scheme);
  else await emulate(view, look, isOnPaper ? 'print' : '');
  await view.evaluate(
    (direction: string, size: number, sought: string) => {
      document.documentElement.dir = direction;
      document.documentElement.style.fontSize = size === 1 ? '' : `${size * 100}%`;
      scrollTo({ top: 0, behavior: 'instant' });
      const shown = document.querySelector(sought);
      const { bottom = 0, height = 0 } = shown?.getBoundingClientRect() ?? {};
      if (bottom > innerHeight && height < innerHeight) shown?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    look.direction,
    look.textSize,
    shows,
  );
}

/** Has a view be seen in a light or a dark scheme. */
export async function preferScheme(driver: Driver, view: View, scheme: Look['scheme']): Promise<void> {
  if (!(driver instanceof FirefoxDriver)) return await emulate(view, { ...usual, scheme }, '');
  await driver.preferScheme(scheme);
  // The browser tells its pages in its own time.
  await waitUntil(`the view to be ${scheme}`, () =>
    view.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

async function emulate(view: View, look: Look, media: 'print' | ''): Promise<void> {
  const page = pageOf(view);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
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
