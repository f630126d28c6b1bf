/** In a page of the extension: makes its database anew as the first version of the library made it, with these records. */
export function makeEarlierLibrary(records: { card: unknown; kept: unknown }[]): Promise<void> {
  const ended = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  return ended(indexedDB.deleteDatabase('citeback')).then(async () => {
    const opening = indexedDB.open('citeback', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('cards', { keyPath: 'key' }).createIndex('address', 'addresses', { multiEntry: true });
      opening.result.createObjectStore('digests', { keyPath: 'key' });
    };
    await ended(opening);
    const change = opening.result.transaction(['cards', 'digests'], 'readwrite');
    for (const { card, kept } of records) {
      await ended(change.objectStore('cards').put(card));
      await ended(change.objectStore('digests').put(kept));
    }
    opening.result.close();
  });
}
