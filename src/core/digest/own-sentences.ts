import type { Source } from '../article.ts';
import { type ReferenceWords, referenceWordsFor } from '../text/reference-words.ts';
import type { Sentence } from './read-sentences.ts';

const QUOTED = /["“„«「][^"”“»」]*["”»」]?/gu;
const NAME_WORDS = 4;
const LEAST_NAME = 4;
/** Where more of an article than this speaks so, that is its tone. */
const TONE = 0.25;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a page's publisher is called: the site's name, and the longest part of its address's host. */
function namesOf({ siteName, url, title }: Pick<Source, 'siteName' | 'url' | 'title'>): string[] {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.split('.').slice(0, -1) ?? [];
  const label = host.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const names = [siteName ?? '', label].map(letters).filter((name) => name.length >= LEAST_NAME);
  return names.filter((name) => !letters(title).includes(name));
}

/** At which word a sentence names one of these; -1 where it does not. */
function namedAt({ text, words }: Sentence, names: readonly string[]): number {
  return words.findIndex((word, at) => {
    if (!/^[\p{Lu}\p{Lo}]/u.test(word.text)) return false;
    for (let count = 1; count <= NAME_WORDS && at + count <= words.length; count++) {
      const run = letters(text.slice(word.start, words[at + count - 1]?.end));
      if (names.includes(run)) return true;
    }
    return false;
  });
}

const speaksWith = ({ words }: Sentence, pronouns: ReadonlySet<string>, spoken: (start: number) => boolean): boolean =>
  words.some(
    ({ term, text, start }, at) => ((pronouns.has(term) && !/^\p{Lu}{2}/u.test(text)) || (at > 0 && pronouns.has(text))) && spoken(start),
  );

/** Whether a sentence is the publisher's word to its readers: "we" to "you", or either beside its name. */
function isOwn(sentence: Sentence, names: readonly string[], table: ReferenceWords | null): boolean {
  const quoted = Array.from(sentence.text.matchAll(QUOTED), ({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const isSpoken = (start: number) => !quoted.some(({ from, to }) => from <= start && start < to);
  const speaks = (pronouns: ReadonlySet<string> | undefined) => pronouns !== undefined && speaksWith(sentence, pronouns, isSpoken);
  const [isOurs, isYours] = [speaks(table?.writers), speaks(table?.readers)];
  return (isOurs && isYours) || ((isOurs || isYours) && namedAt(sentence, names) >= 0);
}

/** The sentences in which a page's publisher speaks of itself to its readers, outside quotations; none where the whole article is in that tone. */
export function ownSentences(
  sentences: readonly Sentence[],
  language: string | null,
  source: Pick<Source, 'siteName' | 'url' | 'title'>,
): Set<Sentence> {
  const table = referenceWordsFor(language);
  const names = namesOf(source);
  const own = sentences.filter((sentence) => isOwn(sentence, names, table));
  return new Set(own.length > sentences.length * TONE ? [] : own);
}
