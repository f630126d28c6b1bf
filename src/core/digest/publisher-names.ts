import type { Source } from '../article.ts';
import type { Word } from '../text/words.ts';

/** What of an article's source tells what its publisher is called. */
export type Publisher = Pick<Source, 'siteName' | 'url' | 'title'>;

const NAME_WORDS = 4;
const LEAST_NAME = 4;
/** So many letters of several words, and such a share of a name, are as good as the name ("Crazy Kay" for crazykaybikes.example). */
const SHORT_NAME = { letters: 8, share: 0.7 };
const PARTS = /\s[|•·–—:-]\s|\|/u;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a page's publisher is called, in letters alone: the site's name with its parts, and the longest part of its address's host; nothing that the title names. */
export function publisherNames({ siteName, url, title }: Publisher): string[] {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.split('.').slice(0, -1) ?? [];
  const label = host.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const site = siteName ?? '';
  const names = [site, ...site.split(PARTS), label].map(letters).filter((name) => name.length >= LEAST_NAME);
  return [...new Set(names)].filter((name) => !letters(title).includes(name));
}

function isName(run: string, count: number, names: readonly string[]): boolean {
  const isLong = count > 1 && run.length >= SHORT_NAME.letters;
  return names.some((name) => run === name || (isLong && name.startsWith(run) && run.length >= name.length * SHORT_NAME.share));
}

/** At which word a text calls the publisher by one of its names; -1 where it does not. */
export function publisherAt({ text, words }: { text: string; words: readonly Word[] }, names: readonly string[]): number {
  if (!names.length) return -1;
  return words.findIndex((word, at) => {
    if (!/^[\p{Lu}\p{Lo}]/u.test(word.text)) return false;
    for (let count = 1; count <= NAME_WORDS && at + count <= words.length; count++) {
      const run = text.slice(word.start, words[at + count - 1]?.end).replace(/['’]s?$/u, '');
      if (isName(letters(run), count, names)) return true;
    }
    return false;
  });
}
