import type { Citation } from '../digest.ts';
import type { NewSentence } from '../digest-changes.ts';
import type { Cite } from '../evidence/cite.ts';
import type { NewSentences } from './align-sentences.ts';
import type { Sentence } from './read-sentences.ts';

const MOST = 6;
/** What no digest takes is told of where it has so many words, after the rest: a page's note on its own corrections is news to who has read it before. */
const FEWEST_WORDS = 6;

/** The most salient of the sentences that a page has now and had not before, and how many there are besides. `told`: places that are told of otherwise; `weights`: of all sentences of the page, in their order. */
export function chooseNewSentences(
  aligned: NewSentences,
  told: readonly Citation[],
  weights: readonly number[],
  cite: Cite,
): { fresh: NewSentence[]; more: number } {
  const weightOf = ({ index }: Sentence) => weights[index] ?? 0;
  const found = [...aligned]
    .filter(([sentence, old]) => !isAmong(sentence, told) && (sentence.usable || old !== null || sentence.words.length >= FEWEST_WORDS))
    .sort(([a], [b]) => Number(b.usable) - Number(a.usable) || weightOf(b) - weightOf(a));
  const fresh = found.slice(0, MOST).map(([{ passage, start, end }, old]) => ({
    citation: cite(passage.id, start, end),
    was: old?.text ?? null,
  }));
  return { fresh, more: found.length - fresh.length };
}

const isAmong = ({ passage, start, end }: Sentence, places: readonly Citation[]): boolean =>
  places.some((place) => place.passage === passage.id && place.start < end && start < place.end);
