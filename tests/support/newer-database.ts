/** In a page of the extension: makes its database one of a later version, which this version cannot open. */
export function makeDatabaseNewer(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback', 1000);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version);
    };
  });
}
