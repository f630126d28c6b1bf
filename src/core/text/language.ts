/** The language part of a BCP 47 tag in lower case ("de-AT" gives "de"), or null where there is none. */
export const primaryLanguage = (tag: string | null): string | null =>
  tag
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null;

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language, kept between calls; a tag that is no BCP 47 tag gets the root rules. */
export function segmenterFor(language: string | null, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const locale = primaryLanguage(language) ?? 'und';
  const key = `${granularity} ${locale}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity });
    segmenters.set(key, segmenter);
  }
  return segmenter;
}
