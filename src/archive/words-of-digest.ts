import { claimsOf } from '../core/claims-of.ts';
import type { Digest } from '../core/digest.ts';
import { searchedWords } from '../core/text/search-terms.ts';
import type { KeptWords } from '../library/shelves.ts';

/** The sentences of a digest that a search looks at, quotations with those who said them. */
export const sentencesOf = (digest: Digest): string[] => [
  ...claimsOf(digest).map(({ text }) => text),
  ...digest.sections.map(({ heading }) => heading).filter(Boolean),
  ...digest.quotations.map(({ text, speaker }) => (speaker?.name ? `“${text}” (${speaker.name})` : `“${text}”`)),
];

/** The words that a digest is found by: title, site and byline weigh most. */
export function wordsOfDigest(key: string, digest: Digest): KeptWords {
  const { title, siteName, byline, url, language } = digest.source;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const joined = (texts: (string | null)[]) =>
    texts.flatMap((text) => searchedWords(text ?? '', language).flatMap(({ terms }) => terms)).join(' ');
  return { key, title: joined([title, siteName, byline, host]), text: joined(sentencesOf(digest)) };
}
