/** A record of the library's database: a hash of its text, and the text itself where the hash was not known. */
export interface KeptRecord {
  hash: string;
  text: string | null;
}

/** In a page of the extension: every record that its database holds, by its store and key. Makes no database where there is none. */
export async function keptRecords(known: string[]): Promise<Record<string, KeptRecord>> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'citeback')) return {};
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const hashOf = async (text: string) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  const db = await done(indexedDB.open('citeback'));
  const names = [...db.objectStoreNames];
  const change = db.transaction(names);
  const found = await Promise.all(
    names.map(async (name) => {
      const store = change.objectStore(name);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      return keys.map((key, index) => [`${name} ${key}`, JSON.stringify(values[index])] as const);
    }),
  );
  db.close();
  const records: Record<string, KeptRecord> = {};
  for (const [name, text] of found.flat()) {
    const hash = await hashOf(text);
    records[name] = { hash, text: known.includes(hash) ? null : text };
  }
  return records;
}
