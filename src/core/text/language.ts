/** The language part of a BCP 47 tag in lower case ("de-AT" gives "de"), or null where there is none. */
export const primaryLanguage = (tag: string | null): string | null =>
  tag
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null;
