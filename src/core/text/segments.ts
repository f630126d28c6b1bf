import { primaryLanguage } from './language.ts';

/** In UTF-16 units: for each segment that it gives, a browser's segmenter copies all of its text. */
const WINDOW = 2048;
/** The share of a window in which borders do not depend on what stands behind it. */
const SURE = 0.9;

/** Made once: by granularity and language. */
const segmenters: Record<string, Intl.Segmenter> = {};

/** A word, a sentence, or what stands between words; `index` is its offset in the text. */
interface Segment {
  segment: string;
  index: number;
  isWordLike: boolean | undefined;
}

/** The segments of a text in order as the browser's segmenter cuts them, in time that grows with the length of the text alone; a tag that is no BCP 47 tag gets the root rules. */
export function* segmentsOf(text: string, language: string | null, granularity: 'sentence' | 'word'): Generator<Segment> {
  const locale = primaryLanguage(language) ?? 'und';
  const key = granularity + locale;
  segmenters[key] ??= new Intl.Segmenter(locale, { granularity });
  const segmenter = segmenters[key];
  for (let start = 0, size = WINDOW; start < text.length; size *= 2) {
    const from = start;
    const window = text.slice(from, from + size);
    for (const { segment, index, isWordLike } of segmenter.segment(window)) {
      if (index + segment.length > size * SURE && window.length === size) break;
      yield { segment, index: start, isWordLike };
      start += segment.length;
    }
    // A segment that is longer than the window needs a larger one.
    if (start > from) size = WINDOW / 2;
  }
}
