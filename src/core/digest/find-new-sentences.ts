import type { Passage, Source } from '../article.ts';
import type { Citation } from '../digest.ts';
import type { NewSentence } from '../digest-changes.ts';
import { alignSequences } from '../evidence/align-sequences.ts';
import { citeFrom } from '../evidence/cite.ts';
import { findWords } from '../text/words.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { weighSentences } from './salience.ts';

/** Two texts of one page. */
export interface TwoTexts {
  before: readonly Passage[];
  now: readonly Passage[];
  source: Pick<Source, 'title' | 'byline' | 'siteName' | 'url' | 'language'>;
}

/** What is told of otherwise: places in the present text, and sentences of the earlier one. */
export interface ToldAlready {
  places: readonly Citation[];
  before: readonly string[];
}

const MOST = 6;
/** What no digest takes is told of where it has so many words, after the rest: a page's note on its own corrections is news to who has read it before. */
const FEWEST_WORDS = 6;
/** So much of their words do two sentences share of which one was written over the other (Dice coefficient). */
const ALIKE = 0.6;

/** The sentences that a page has now and had not before, the most salient first, and how many there are besides; one that replaces a similar one in its place says which. */
export function findNewSentences(texts: TwoTexts, told: ToldAlready): { fresh: NewSentence[]; more: number } {
  const { language, title } = texts.source;
  const sentences = readSentences(texts.now, language, texts.source);
  if (sentences.length === 0) return { fresh: [], more: 0 };
  const replaced = findReplaced(readSentences(texts.before, language, texts.source), sentences, keysOf(told.before, language));
  const weights = weighSentences(sentences, title, language);
  const cite = citeFrom(texts.now);
  const found = sentences
    .filter((sentence) => replaced.has(sentence) && !isAmong(sentence, told.places))
    .filter((sentence) => sentence.usable || replaced.get(sentence) !== null || sentence.words.length >= FEWEST_WORDS)
    .sort((a, b) => Number(b.usable) - Number(a.usable) || (weights[b.index] ?? 0) - (weights[a.index] ?? 0));
  const fresh = found.slice(0, MOST).map((sentence) => ({
    citation: cite(sentence.passage.id, sentence.start, sentence.end),
    was: replaced.get(sentence) ?? null,
  }));
  return { fresh, more: found.length - fresh.length };
}

/** Every new sentence once, with the old one in whose place it stands, if it is like it. */
function findReplaced(old: readonly Sentence[], now: readonly Sentence[], told: ReadonlySet<string>): Map<Sentence, string | null> {
  const [oldKeys, keys] = [old.map(keyOf), now.map(keyOf)];
  const [before, after] = [new Set(oldKeys), new Set(keys)];
  const replaced = new Map<Sentence, string | null>();
  const seen = new Set(before);
  for (const hunk of alignSequences(oldKeys, keys)) {
    if (hunk.isSame) continue;
    const removed = old.slice(hunk.one.start, hunk.one.end).filter((one) => !after.has(keyOf(one)) && !told.has(keyOf(one)));
    for (const sentence of now.slice(hunk.other.start, hunk.other.end)) {
      if (seen.has(keyOf(sentence))) continue;
      seen.add(keyOf(sentence));
      replaced.set(sentence, takeMostAlike(sentence, removed));
    }
  }
  return replaced;
}

function takeMostAlike(sentence: Sentence, removed: Sentence[]): string | null {
  const ranked = removed.map((one) => ({ one, likeness: likenessOf(one, sentence) })).sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (!best || best.likeness < ALIKE) return null;
  removed.splice(removed.indexOf(best.one), 1);
  return best.one.text;
}

function likenessOf(one: Sentence, other: Sentence): number {
  const left = one.words.map(({ term }) => term);
  let shared = 0;
  for (const { term } of other.words) {
    const at = left.indexOf(term);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (one.words.length + other.words.length || 1);
}

/** The same for two sentences that differ in marks and spaces only. */
const keyOf = ({ words }: Pick<Sentence, 'words'>): string => words.map(({ term }) => term).join(' ');
const keysOf = (texts: readonly string[], language: string | null): Set<string> =>
  new Set(texts.map((text) => keyOf({ words: findWords(text, language) })));

const isAmong = ({ passage, start, end }: Sentence, places: readonly Citation[]): boolean =>
  places.some((place) => place.passage === passage.id && place.start < end && start < place.end);
