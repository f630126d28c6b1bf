import { stemOf } from '../text/stem-of.ts';
import { foldTerm, isUnspaced } from '../text/words.ts';
import type { Phrase } from './find-phrases.ts';
import { type Setting, spreadOf, weighPhrase } from './phrase-features.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { Sentence } from './read-sentences.ts';

/** A phrase that may stand over a part, and how well it would. */
export interface Theme {
  phrase: Phrase;
  weight: number;
}

/** The finder of what parts of one article may stand under. */
export interface ThemeFinder {
  /** The phrases of a part that share no stem with those used, the heaviest first. */
  find(part: readonly Sentence[], used: ReadonlySet<string>): readonly Theme[];
  /** The phrase of these shown sentences of a part that names best what they say; null where none does. */
  name(part: readonly Sentence[], shown: readonly Sentence[], used: ReadonlySet<string>): Theme | null;
  /** How much of a theme a sentence speaks of, 0 to 1. */
  shareOf(theme: Theme, sentence: Sentence): number;
}

/** What it is worth that all that is shown speaks of the theme, and that its first sentence does. */
const FIT = 2.5;
const OPENS = 0.8;
/** By which power a share of a theme's words counts: one of two is more than half of it. */
const PART_OF = 0.7;
const LEAST_SENTENCES = 2;
const LEAST_SHARE = 0.3;
/** How much more the noun counts than what is said of it. */
const HEAD = 2;
/** How often a word of a phrase must come in its part, but where that is short: twice, or once in so many sentences. */
const LEAST_TIMES = 2;
const SENTENCES_A_TIME = 15;
const SHORT_PART = 6;
const AGAIN = 0.5;
const LONG_WORD = 14;
/** What the form of a phrase takes from it as a heading. */
const COSTS = {
  oneOfMany: 1.2,
  bent: 3,
  ownedByName: 2,
  owned: 4,
  joined: 0.6,
  oneWord: 2.5,
  wantsArticle: 2,
  title: 3,
  titleWord: 2.5,
  headOnce: 1,
};

/** Whether a phrase is one plain word; a compound says more. */
function isOneWord({ terms, start, end, sentence }: Phrase): boolean {
  const text = sentence.passage.text.slice(start, end);
  return terms.length === 1 && !isUnspaced(text) && !/[-‑]/.test(text) && text.length < LONG_WORD;
}

function formCost(phrase: Phrase, { here, times, title }: Setting): number {
  const isOne = isOneWord(phrase);
  const isTitle = phrase.stems.every((stem) => title.has(stem));
  const owned = phrase.owner === 'name' ? COSTS.ownedByName : COSTS.owned;
  return (
    (phrase.isOneOfMany ? COSTS.oneOfMany : 0) +
    (phrase.isBent ? COSTS.bent : 0) +
    (phrase.owner ? owned : 0) +
    (phrase.isJoined ? COSTS.joined : 0) +
    ((here.get(phrase.headStem) ?? 0) < 2 ? COSTS.headOnce : 0) +
    (isOne ? COSTS.oneWord + (phrase.wantsArticle ? COSTS.wantsArticle : 0) : 0) +
    (isTitle ? (phrase.terms.length === 1 ? COSTS.titleWord : COSTS.title) : 0) -
    ((times.get(phrase.key) ?? 0) > 1 ? AGAIN : 0)
  );
}

/** The share of a theme's stems that are among a sentence's own, by their weights. */
function shareIn(own: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let [met, all] = [0, 0];
  for (const [stem, weight] of weights) {
    all += weight;
    if (own.has(stem)) met += weight;
  }
  return all ? met / all : 0;
}

/** How well a theme names what is shown, above how well it names its part, by the share of it in each shown sentence; null where what is shown hardly speaks of it. */
function fitTo(shown: readonly Sentence[], shares: readonly number[]): number | null {
  const opens = shares[0] ?? 0;
  const speaking = shares.filter((share) => share > 0).length;
  if ((!opens || shown.length > LEAST_SENTENCES) && speaking < LEAST_SENTENCES) return null;
  const words = shown.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const met = shown.reduce((sum, sentence, at) => sum + sentence.words.length * (shares[at] ?? 0) ** PART_OF, 0);
  return met < LEAST_SHARE * words ? null : (FIT * met) / Math.max(1, words) + OPENS * opens;
}

/** Whether the words of a phrase come again and again in its part, the more often the longer that is. */
function comesAgain({ stems }: Phrase, { here, part }: Setting): boolean {
  const least = part.length < SHORT_PART ? 1 : Math.max(LEAST_TIMES, part.length / SENTENCES_A_TIME);
  return stems.some((stem) => (here.get(stem) ?? 0) >= least);
}

const stemsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’]+/u).map((word) => stemOf(foldTerm(word)));

/** `avoid`: texts no word of which comes in a heading. */
export function themeFinder(article: readonly Sentence[], language: string | null, title: string, avoid: readonly string[]): ThemeFinder {
  const findIn = phraseFinder(article, language, title);
  const spread = spreadOf(article);
  const avoided = new Set(avoid.flatMap(stemsIn));
  const found = new Map<readonly Sentence[], Theme[]>();
  const stems = new Map(article.map((sentence) => [sentence, new Set(sentence.stems)]));
  const weights = new Map<string, Map<string, number>>();
  const weightsOf = (phrase: Phrase) => {
    const weightOf = (stem: string) =>
      Math.log((1 + article.length) / (spread.get(stem) ?? 1)) * (stem === phrase.headStem && !phrase.isName ? HEAD : 1);
    const known = weights.get(phrase.key) ?? new Map(phrase.stems.map((stem) => [stem, weightOf(stem)]));
    weights.set(phrase.key, known);
    return known;
  };
  const shareOf = (phrase: Phrase, sentence: Sentence) => shareIn(stems.get(sentence) ?? new Set(), weightsOf(phrase));
  const allIn = (part: readonly Sentence[]): Theme[] => {
    const { phrases, setting } = findIn(part);
    return phrases
      .filter((phrase) => comesAgain(phrase, setting) && !phrase.stems.some((stem) => avoided.has(stem)))
      .map((phrase) => ({ phrase, weight: weighPhrase(phrase, setting) - formCost(phrase, setting) }))
      .sort((a, b) => b.weight - a.weight);
  };
  const themesOf = (part: readonly Sentence[]) => {
    const all = found.get(part) ?? allIn(part);
    found.set(part, all);
    return all;
  };
  const isFree = ({ stems }: Phrase, used: ReadonlySet<string>) => !stems.some((stem) => used.has(stem));
  return {
    find: (part, used) => themesOf(part).filter(({ phrase }) => isFree(phrase, used)),
    name(part, shown, used) {
      const seen = new Set(shown);
      const fitting = themesOf(part).flatMap(({ phrase, weight }) => {
        if (!seen.has(phrase.sentence) || !isFree(phrase, used)) return [];
        const fit = fitTo(
          shown,
          shown.map((sentence) => shareOf(phrase, sentence)),
        );
        return fit === null ? [] : [{ phrase, weight: weight + fit }];
      });
      return fitting.reduce<Theme | null>((best, each) => (best && best.weight >= each.weight ? best : each), null);
    },
    shareOf: ({ phrase }, sentence) => shareOf(phrase, sentence),
  };
}
