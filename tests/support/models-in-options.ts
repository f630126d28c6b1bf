import type { Tab, View } from './driver.ts';
import { waitUntil } from './wait-until.ts';

/** In the settings: types into fields, by their names. */
function typeInto(fields: Record<string, string>): void {
  for (const [name, text] of Object.entries(fields)) {
    const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!field) throw new Error(`no field ${name}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export const fill = (options: View, fields: { address?: string; name?: string; key?: string }): Promise<void> =>
  options.evaluate(typeInto, Object.fromEntries(Object.entries(fields).map(([field, text]) => [`model-${field}`, text])));

export const told = (options: Tab, words: string): Promise<unknown> =>
  waitUntil(`the words “${words}”`, async () => (await options.text('.models-choice')).includes(words));

/** In the settings: all that the extension stores outside its databases, and what it keeps of keys. */
export const storedTexts = (options: Tab): Promise<string> =>
  options.evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));

/** In a page of the extension: the databases in which these words stand, with the keys under which they do. */
export async function databasesWith(words: string): Promise<string[]> {
  const settled = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await settled(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const rows = db.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([settled(rows.getAllKeys()), settled(rows.getAll())]);
      values.forEach((value, at) => {
        if (JSON.stringify(value).includes(words)) found.push(`${name} ${String(keys[at])}`);
      });
    }
    db.close();
  }
  return found;
}

export const choiceIn = (options: Tab): Promise<unknown> =>
  options.evaluate(
    async () => ((await chrome.storage.local.get('settings')) as { settings?: { models?: unknown } }).settings?.models ?? null,
  );

export const hostsIn = (options: Tab): Promise<string[]> =>
  options.evaluate(async () => (await chrome.permissions.getAll()).origins?.filter((origin) => origin.includes('127.0.0.1')) ?? []);

/** In a page of the extension: hears all messages from now on. */
export function hearMessages(): void {
  document.body.dataset.heard = '';
  chrome.runtime.onMessage.addListener((message) => {
    document.body.dataset.heard += JSON.stringify(message);
  });
}

/** In the settings: what Firefox may send of pages, and where to. */
export const leaveIn = (options: Tab, host: string): Promise<unknown> =>
  options.evaluate(async (sought: string) => {
    const { origins = [], ...rest } = await chrome.permissions.getAll();
    return {
      origins: origins.filter((origin) => origin.includes(sought)),
      content: (rest as { data_collection?: string[] }).data_collection ?? [],
    };
  }, host);
