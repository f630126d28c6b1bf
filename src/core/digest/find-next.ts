import type { LanguageRules } from '../text/language-rules.ts';
import { wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';

const LATE = 0.5;
const LEAST_WORDS = 22;
const MOST_WORDS = 70;
const MOST_SENTENCES = 3;
/** Where more of an article than this speaks of what comes, that is its theme and no last section. */
const MOST_SHARE = 0.25;

/**
 * The sentences of an article's second half that tell what comes next or what is still open, in page order, the most salient ones;
 * none where they are too few for a section, where the article speaks of little else, or where the language has no words for it.
 */
export function findNext(
  sentences: readonly Sentence[],
  salience: readonly number[],
  taken: ReadonlySet<Sentence>,
  { coming }: LanguageRules,
): Sentence[] {
  const usable = sentences.filter(({ usable: isUsable }) => isUsable);
  const tells = usable.filter(({ text }) => coming.test(text));
  if (tells.length > usable.length * MOST_SHARE) return [];
  const fit = tells.filter((sentence) => sentence.index >= sentences.length * LATE && !sentence.leans && !taken.has(sentence));
  const ranked = fit.sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0));
  const chosen: Sentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length < MOST_SENTENCES && wordsIn([...chosen, sentence]) <= MOST_WORDS) chosen.push(sentence);
  }
  return chosen.length > 1 && wordsIn(chosen) >= LEAST_WORDS ? chosen.sort((a, b) => a.index - b.index) : [];
}
