import { rulesFor } from '../../src/core/text/rules-for.ts';
import { stemOf } from '../../src/core/text/stem-of.ts';
import { findWords } from '../../src/core/text/words.ts';

/** The stems of a heading's words that are no function words. */
export const stemsOfHeading = (text: string, language: string | null): Set<string> =>
  new Set(findWords(text, language).flatMap(({ term }) => (rulesFor(language).functionWords.has(term) ? [] : stemOf(term))));
