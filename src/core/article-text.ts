import type { Passage } from './article.ts';

/** The article's text, the one that `contentHash` is taken of and that prefixes and suffixes come from: passages joined by a line feed. */
export const articleText = (passages: readonly Passage[]): string => passages.map((passage) => passage.text).join('\n');
