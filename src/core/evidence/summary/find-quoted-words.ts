import type { Passage } from '../../article.ts';
import { findWords, type Word } from '../../text/words.ts';
import { findSimilarSpans } from '../find-similar-span.ts';
import type { Span } from '../fragment-directive.ts';

/** A span of one passage, in UTF-16 units, end exclusive. */
export interface PassageSpan extends Span {
  passage: string;
}

/**
 * Where an article has quoted words.
 * - `exact`: word for word, marks and capitals aside; each of `places` has all of their parts in order
 * - `altered`: much the same words stand there; `place` is where
 * - `stitched`: their parts stand there, word for word, but at places far apart
 */
export type FoundWords =
  | { kind: 'exact'; places: readonly (readonly PassageSpan[])[] }
  | { kind: 'altered'; place: PassageSpan }
  | { kind: 'stitched'; parts: readonly PassageSpan[] }
  | { kind: 'none' };

interface PlacedWord extends Word {
  passage: string;
  key: string;
}

/** What a writer leaves out of a quotation or adds to it, by the marks for that. */
const LEFT_OUT = /\[[^[\]]*\]|\([.…]+\)|…|\.{3,}/u;
/** Between two parts with a gap stand at most so many words. */
const WIDEST_GAP = 60;
/** So like must words be to count as altered, and so few are too few to tell. */
const ALIKE = 0.6;
const FEWEST_WORDS = 3;
/** Stitched words have runs of so many words from the article, which are this share of them. */
const RUN = 4;
const MOSTLY_RUNS = 0.85;
/** In characters: more than a few words changed or left out. */
const FAR = 60;

const placed = ({ id, text }: Passage, language: string | null): PlacedWord[] =>
  findWords(text, language).map((word) => ({ ...word, passage: id, key: keyOf(word) }));

/** Stricter than a word's term: a possessive is another word. */
const keyOf = ({ text }: Word): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** The function that looks for quoted words in an article. */
export function quotedWordsFinder(passages: readonly Passage[], language: string | null): (quoted: string) => FoundWords {
  const byPassage = passages.map((passage) => placed(passage, language));
  const all = byPassage.flat();
  const starts = new Map<string, number[]>();
  for (const [at, { key }] of all.entries()) {
    const known = starts.get(key);
    if (known) known.push(at);
    else starts.set(key, [at]);
  }
  return (quoted) => {
    const parts = quoted
      .split(LEFT_OUT)
      .map((part) => findWords(part, language).map(keyOf))
      .filter((part) => part.length > 0);
    if (parts.length === 0) return { kind: 'none' };
    const places = findPlaces(parts, all, starts);
    if (places.length > 0) return { kind: 'exact', places };
    const keys = parts.flat();
    const runs = findRuns(keys, all, starts);
    if (runs && areApart(runs)) return { kind: 'stitched', parts: runs };
    const place = keys.length < FEWEST_WORDS ? null : findAltered(quoted, keys, byPassage);
    return place ? { kind: 'altered', place } : { kind: 'none' };
  };
}

type Starts = ReadonlyMap<string, readonly number[]>;

/** Every place that has all parts word for word, one after another. */
function findPlaces(parts: readonly string[][], all: readonly PlacedWord[], starts: Starts): PassageSpan[][] {
  const [first = [], ...further] = parts;
  return (starts.get(first[0] ?? '') ?? []).flatMap((start) => {
    if (!hasRun(all, start, first)) return [];
    const spans = [spanOf(all, start, first.length)];
    let at = start + first.length;
    for (const part of further) {
      const next = (starts.get(part[0] ?? '') ?? []).find((one) => one >= at && one <= at + WIDEST_GAP && hasRun(all, one, part));
      if (next === undefined) return [];
      spans.push(spanOf(all, next, part.length));
      at = next + part.length;
    }
    return [spans];
  });
}

const hasRun = (all: readonly PlacedWord[], start: number, keys: readonly string[]): boolean =>
  all[start]?.passage === all[start + keys.length - 1]?.passage && keys.every((key, at) => all[start + at]?.key === key);

const spanOf = (all: readonly PlacedWord[], start: number, length: number): PassageSpan => ({
  passage: all[start]?.passage ?? '',
  start: all[start]?.start ?? 0,
  end: all[start + length - 1]?.end ?? 0,
});

/** The span most like the words, where it is like them and stands in a passage that has most of them. */
function findAltered(quoted: string, keys: readonly string[], byPassage: readonly (readonly PlacedWord[])[]): PassageSpan | null {
  const wanted = new Set(keys);
  let best: { likeness: number; place: PassageSpan } | null = null;
  for (const words of byPassage) {
    const had = new Set(words.flatMap(({ key }) => (wanted.has(key) ? key : [])));
    if (had.size < wanted.size * ALIKE) continue;
    const [found] = findSimilarSpans(words, quoted);
    if (!found || found.likeness < ALIKE || found.likeness <= (best?.likeness ?? 0)) continue;
    best = { likeness: found.likeness, place: { passage: words[0]?.passage ?? '', start: found.start, end: found.end } };
  }
  return best?.place ?? null;
}

/** The longest runs of words that the article has, one after another; null where they are not most of the words. */
function findRuns(keys: readonly string[], all: readonly PlacedWord[], starts: Starts): PassageSpan[] | null {
  const runs: PassageSpan[] = [];
  let covered = 0;
  for (let at = 0; at < keys.length; ) {
    const { start, length } = longestRun(keys, at, all, starts);
    if (length >= RUN) {
      runs.push(spanOf(all, start, length));
      covered += length;
    }
    at += length >= RUN ? length : 1;
  }
  return runs.length > 1 && covered >= keys.length * MOSTLY_RUNS ? runs : null;
}

/** Whether two runs that follow one another in the quotation stand far from one another, or the other way round, in the article. */
const areApart = (runs: readonly PassageSpan[]): boolean =>
  runs.some((run, at) => {
    const before = runs[at - 1];
    return before && (run.passage !== before.passage || run.start < before.end || run.start - before.end > FAR);
  });

function longestRun(keys: readonly string[], from: number, all: readonly PlacedWord[], starts: Starts) {
  let best = { start: 0, length: 0 };
  for (const start of starts.get(keys[from] ?? '') ?? []) {
    let length = 1;
    while (
      from + length < keys.length &&
      all[start + length]?.key === keys[from + length] &&
      all[start + length]?.passage === all[start]?.passage
    )
      length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}
