import { type Settings, settingsSchema } from '../protocol/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

const storedSettings = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** The reader's settings; what is missing or unreadable is the default, and all is where the browser gives no storage. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await storedSettings().catch(console.warn));
}

/** Rejects where the former ones cannot be read: the defaults are not to be kept in their place. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...parseSettings(await storedSettings()), ...change } });
}

/** Forgets the settings, and whatever else stands beside them: all is as it was at the install. */
export const forgetSettings = (): Promise<void> => browser.storage.local.clear();

/** Tells the new settings after every change, in whatever page it was made; returns the function that ends it. */
export function onSettingsChange(tell: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) tell(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : settingsSchema.parse({});
}
