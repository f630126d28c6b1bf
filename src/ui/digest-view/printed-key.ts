/** Where the digest of that key is printed: in Chromium neither side panel nor popup have a dialog for it, so the library prints for every view. */
export const addressToPrint = (key: string): string => `library.html#${new URLSearchParams({ print: key })}`;

/** The key of the digest that the library was opened to print, null where it was opened to be read. */
export const findPrintedKey = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('print');
