import type { Source } from '../article.ts';
import { type Day, dayOf, namesLaterDate } from '../text/names-later-date.ts';
import { rulesFor } from '../text/rules-for.ts';
import { wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';

/** What comes next stands in the last part of an article. */
const LATE = 0.5;
export const LEAST_NEXT = 12;
const MOST_WORDS = 70;
const MOST_SENTENCES = 2;
/** Where more of an article than this speaks of what comes, that is its theme and no last section. */
const MOST_SHARE = 0.25;

/** Whether a sentence tells what is planned, expected or open: by words for it, or by a verb of what is to be and a date after that of the article. */
function tellsOfNext({ text, words }: Sentence, language: string | null, published: Day): boolean {
  const { coming, future, speakers } = rulesFor(language);
  if (words.some(({ text: word, term }, at) => speakers.has(at === 0 ? term : word))) return false;
  return coming.test(text) || (future.test(text) && namesLaterDate(words, language, published));
}

/** Whether it says all that it speaks of, as far as that can be told. */
const standsAlone = ({ leans, refers }: Sentence): boolean => !leans && refers.length < 2 && refers.every(({ term }) => term !== null);

/**
 * One or two sentences of an article's second half that tell what comes next or what is still open, in page order, the most salient ones;
 * none where they say too little, where the article has no date or speaks of little else, or where the language has no words for it.
 */
export function findNext(
  sentences: readonly Sentence[],
  salience: readonly number[],
  taken: ReadonlySet<Sentence>,
  source: Pick<Source, 'language' | 'publishedAt'>,
): Sentence[] {
  const published = dayOf(source.publishedAt);
  if (!published) return [];
  const usable = sentences.filter(({ usable: isUsable }) => isUsable);
  const tells = usable.filter((sentence) => tellsOfNext(sentence, source.language, published));
  if (tells.length > Math.max(2, usable.length * MOST_SHARE)) return [];
  const fit = tells.filter((sentence) => sentence.index >= sentences.length * LATE && standsAlone(sentence) && !taken.has(sentence));
  const ranked = fit.sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0));
  const chosen: Sentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length < MOST_SENTENCES && wordsIn([...chosen, sentence]) <= MOST_WORDS) chosen.push(sentence);
  }
  return wordsIn(chosen) >= LEAST_NEXT ? chosen.sort((a, b) => a.index - b.index) : [];
}
