import type { Tab, View } from './driver.ts';
import { madeUpKept } from './made-up-library.ts';
import { waitUntil } from './wait-until.ts';

/** Waits until the library lists so many digests. */
export const waitForRows = (library: View, count: number): Promise<unknown> =>
  waitUntil(`${count} digests in the list`, async () => {
    const found = await library.evaluate(() => document.querySelectorAll('.kept-entry').length);
    if (found !== count) throw new Error(`there are ${found}`);
    return true;
  });

/** Loads the page anew, and waits until the former document is gone. */
export async function loadAnew(library: View): Promise<void> {
  await library.evaluate(() => {
    document.documentElement.dataset.former = '';
    location.reload();
  });
  await waitUntil('the page to load anew', () => library.evaluate(() => !('former' in document.documentElement.dataset)));
}

export const titlesIn = (library: View): Promise<string[]> =>
  library.evaluate(() => [...document.querySelectorAll('.entry-title')].map((title) => title.textContent ?? ''));

/** The text of a file with so many made-up digests, the newest of that time (milliseconds). */
export function libraryFile(count: number, now: number): string {
  const digests = Array.from({ length: count }, (_, number) => madeUpKept(number, now));
  return JSON.stringify({ kind: 'citeback-library', version: 1, exportedAt: new Date(now).toISOString(), digests });
}

/** Types words into the search and waits for what is found by them, once all digests have been searched. */
export async function searchFor(library: Tab, words: string): Promise<string[]> {
  await library.evaluate((typed: string) => {
    const field = document.querySelector<HTMLInputElement>('.search-words');
    if (!field) throw new Error('no search field');
    field.focus();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await waitUntil(`what is found by ${words}`, () =>
    library.evaluate((sought: string) => {
      const told = document.querySelector<HTMLElement>('.found-count');
      return told?.dataset.found === sought && !told.innerText.includes('still');
    }, words),
  );
  return await titlesIn(library);
}

/** Gives a file of that text to the library to import, and waits for what it says of it. */
export async function importFile(library: Tab, text: string): Promise<string> {
  await library.waitFor('.library-file');
  await library.evaluate((content: string) => {
    const input = document.querySelector<HTMLInputElement>('.library-file input[type="file"]');
    if (!input) throw new Error('no field for files');
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'library.json', { type: 'application/json' }));
    input.files = carried.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  return await waitUntil('a word about the file', async () => {
    const said = await library.text('.file-said');
    return said !== '' && said !== 'Reading the file…' ? said : null;
  });
}

/** In a page of the extension: everything that its database holds, as one text. */
export function readDatabase(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const change = db.transaction([...db.objectStoreNames]);
      const requests = [...db.objectStoreNames].map((name) => change.objectStore(name).getAll());
      change.oncomplete = () => {
        db.close();
        resolve(JSON.stringify(requests.map(({ result }) => result)));
      };
    };
  });
}
