import { browser } from './browser.ts';

// Lives in memory until the browser closes, survives the worker's stops, never reaches the disk.
const area = browser.storage.session;

export const remember = (key: string, value: unknown): Promise<void> => area.set({ [key]: value });

/** What was remembered under the key, to be parsed by its owner; undefined where nothing was. */
export const recall = async (key: string): Promise<unknown> => (await area.get(key))[key];

/** Everything remembered whose key begins so. */
export async function recallAll(prefix: string): Promise<[key: string, value: unknown][]> {
  return Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix));
}

export const forget = (...keys: string[]): Promise<void> => area.remove(keys);

/** Forgets everything whose key begins so. */
export async function forgetAll(prefix: string): Promise<void> {
  await forget(...(await recallAll(prefix)).map(([key]) => key));
}
