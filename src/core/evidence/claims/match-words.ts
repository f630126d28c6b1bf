import { dateWordsOf } from '../../text/date-lead.ts';
import type { ClaimText, ClaimWord } from './read-claim-text.ts';
import type { ClaimLanguage } from './tables/pick-claim-table.ts';

/** Where each key of a text stands: a word's stem, a number's value, a month's or weekday's place in the calendar. */
export interface WordIndex {
  places: ReadonlyMap<string, readonly number[]>;
  /** The keys of each word; several where a number may mean two things. */
  keys: readonly (readonly string[])[];
  /** The groups of words that may stand for each other of which it has one. */
  sides: ReadonlySet<number>;
}

export function indexWords(text: ClaimText, language: ClaimLanguage): WordIndex {
  const keys: string[][] = text.words.map((word) => [keyOf(word, language)]);
  for (const { values, from, to } of text.quantities) {
    for (let at = from; at < to; at++) if (!keys[at]?.[0]?.startsWith('th ')) keys[at] = values.map((value) => `#${value}`);
  }
  const places = new Map<string, number[]>();
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const found = places.get(key);
      if (found) found.push(at);
      else places.set(key, [at]);
    }
  }
  return { places, keys, sides: new Set(text.words.flatMap(({ stem }) => language.sidesOf(stem))) };
}

function keyOf(word: ClaimWord, language: ClaimLanguage): string {
  const ordinal = language.ordinalOf(word.term);
  if (ordinal !== undefined) return `th ${ordinal}`;
  if (word.kind !== 'date') return word.stem;
  const { months } = dateWordsOf(language.tag);
  const month = months.get(word.term);
  return month ? `month ${month}` : `day ${word.term.slice(0, 3)}`;
}

const SHORT_NAME = /^\p{L}{2,5}$/u;
const LETTER_AND_NUMBER = /^\p{Lu}(\d)$/u;

/** For each word of the claim the places in the source where it stands, also as initials of what is written out there, or written out where there are initials. */
export function matchWords(claim: ClaimText, claimIndex: WordIndex, source: ClaimText, index: WordIndex): readonly (readonly number[])[] {
  const found = claimIndex.keys.map((keys) => keys.flatMap((key) => index.places.get(key) ?? []));
  const initials = source.words.map(({ term }) => term.charAt(0)).join('');
  const own = claim.words.map(({ term }) => term.charAt(0)).join('');
  for (const { at, text, term, kind } of claim.words) {
    if (found[at]?.length || kind !== 'name') continue;
    const number = LETTER_AND_NUMBER.exec(text)?.[1];
    if (number !== undefined) found[at] = [...(index.places.get(`#${number}`) ?? []), ...(index.places.get(`th ${number}`) ?? [])];
    else if (SHORT_NAME.test(text) && text.slice(1) !== text.slice(1).toLowerCase()) found[at] = spelledOut(initials, term);
  }
  for (const { at, text, term } of source.words) {
    if (!SHORT_NAME.test(text) || text !== text.toUpperCase() || text === text.toLowerCase()) continue;
    for (const start of spelledOut(own, term)) {
      for (let part = start; part < start + term.length; part++) if (!found[part]?.length) found[part] = [at];
    }
  }
  return found;
}

/** Where words in a row begin with these letters. */
function spelledOut(initials: string, letters: string): number[] {
  const places: number[] = [];
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) places.push(at);
  return places;
}
