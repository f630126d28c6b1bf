import type { Phrase } from './find-phrases.ts';
import { countFeatureNames, formFeatureNames, type PhraseFeatures, phraseWeights } from './phrase-weights.ts';
import type { Sentence } from './read-sentences.ts';

/** What a phrase is weighed against: its part and the whole article. Counts are of stems. */
export interface Setting {
  here: ReadonlyMap<string, number>;
  everywhere: ReadonlyMap<string, number>;
  /** In how many sentences of the part each stem comes. */
  spread: ReadonlyMap<string, number>;
  /** How often each phrase comes in the part, by its key. */
  times: ReadonlyMap<string, number>;
  /** The part's stems that come most, the first first. */
  top: readonly string[];
  part: readonly Sentence[];
  /** The stems of the article's title. */
  title: ReadonlySet<string>;
}

const TOP = 5;
const OPENING = 3;

/** How often each stem comes in these sentences. */
export function countStems(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** In how many of these sentences each stem comes. */
export function spreadOf(sentences: readonly Sentence[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of new Set(stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return spread;
}

/** The setting of a part's phrases. */
export function settingOf(
  part: readonly Sentence[],
  phrases: readonly Phrase[],
  everywhere: ReadonlyMap<string, number>,
  title: ReadonlySet<string>,
): Setting {
  const here = countStems(part);
  const spread = spreadOf(part);
  const times = new Map<string, number>();
  for (const { key } of phrases) times.set(key, (times.get(key) ?? 0) + 1);
  const top = [...here].sort(([, a], [, b]) => b - a).slice(0, TOP);
  return { here, everywhere, spread, times, top: top.map(([stem]) => stem), part, title };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** How often a phrase's words come in the part, there and elsewhere. */
function countFeatures(
  { stems, headStem }: Phrase,
  { here, everywhere, spread, top, part }: Setting,
): Record<(typeof countFeatureNames)[number], number> {
  const counts = stems.map((stem) => here.get(stem) ?? 0);
  const own = stems.map((stem, at) => (counts[at] ?? 0) / Math.max(1, everywhere.get(stem) ?? 0));
  const most = Math.max(1, here.get(top[0] ?? '') ?? 1);
  return {
    most: Math.log(1 + Math.max(...counts)),
    mostShare: Math.max(...counts) / most,
    least: Math.log(1 + Math.min(...counts)),
    average: Math.log(1 + mean(counts)),
    headCount: Math.log(1 + (here.get(headStem) ?? 0)),
    hasFirst: stems.includes(top[0] ?? '') ? 1 : 0,
    hasTop: top.filter((stem) => stems.includes(stem)).length / TOP,
    own: mean(own),
    ownMost: Math.max(...own),
    known: Math.log(1 + mean(stems.map((stem) => everywhere.get(stem) ?? 0))),
    spread: Math.max(...stems.map((stem) => spread.get(stem) ?? 0)) / Math.max(1, part.length),
  };
}

/** How a phrase is made and where it stands. */
function formFeatures(phrase: Phrase, { times, part, title }: Setting): Record<(typeof formFeatureNames)[number], number> {
  const { terms, stems, key, isName, isBare, isBroughtIn, isLinked, start, end, sentence } = phrase;
  const at = sentence.index - (part[0]?.index ?? 0);
  const inTitle = stems.filter((stem) => title.has(stem)).length / stems.length;
  return {
    often: Math.log(times.get(key) ?? 1),
    first: at === 0 ? 1 : 0,
    opening: at < OPENING ? 1 : 0,
    place: at / Math.max(1, part.length),
    one: terms.length === 1 ? 1 : 0,
    three: terms.length === 3 ? 1 : 0,
    more: terms.length > 3 ? 1 : 0,
    letters: (end - start) / 20,
    name: isName ? 1 : 0,
    bare: isBare ? 1 : 0,
    linked: isLinked ? 1 : 0,
    broughtIn: isBroughtIn ? 1 : 0,
    inTitle,
    allInTitle: inTitle === 1 ? 1 : 0,
  };
}

export const featuresOfPhrase = (phrase: Phrase, setting: Setting): PhraseFeatures => ({
  ...countFeatures(phrase, setting),
  ...formFeatures(phrase, setting),
});

// Made for each phrase of each part, many thousands: the two halves are not joined first, which takes as long as to weigh them.
const plus = <Name extends keyof PhraseFeatures>(sum: number, names: readonly Name[], features: Readonly<Record<Name, number>>): number =>
  names.reduce((all, name) => all + features[name] * phraseWeights[name], sum);

/** How likely a phrase is to share a word with the heading that a writer would give: the logarithm of its odds against the part's others. */
export function weighPhrase(phrase: Phrase, setting: Setting): number {
  return plus(plus(0, countFeatureNames, countFeatures(phrase, setting)), formFeatureNames, formFeatures(phrase, setting));
}
