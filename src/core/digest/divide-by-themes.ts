import { wordDivider } from './divide-by-words.ts';
import { fillParts, type PlannedPart } from './fill-parts.ts';
import type { ThemeFinder } from './find-themes.ts';
import type { MarkedPart } from './mark-parts.ts';
import { type Part, wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';

/** What of an article is to be divided, and what its parts are filled from. */
export interface Division {
  sentences: readonly Sentence[];
  taken: readonly Sentence[];
  salience: readonly number[];
  words: number;
  finder: ThemeFinder;
  mark: (parts: readonly Part[]) => (Part & MarkedPart)[];
}

/** The weights of themes over parts: those that are looked for first, and the least. */
const GOOD = 5;
export const PASSABLE = 4;
const WORDS_A_PART = 150;
/** An article with fewer words has few borders to choose from, so more of them are tried. */
const SHORT_ARTICLE = 800;
const WORDS_A_SHORT_PART = 110;
const BORDERS = 8;

type Parts = readonly (Part & MarkedPart)[];
/** A division, and what would be shown of it. */
interface Filled {
  parts: Parts;
  filled: readonly PlannedPart[];
}

const weightOf = ({ theme, marks }: PlannedPart): number => (marks.size ? GOOD : (theme?.weight ?? 0));
const unnamed = (part: PlannedPart): PlannedPart => ({ ...part, theme: null });
const fill = (parts: Parts, { taken, salience, words, finder }: Division) => fillParts(parts, taken, salience, words, finder);

/** The parts with themes of that weight, the best `most` of them, filled again with the room of the others; none where fewer than two are left. */
function onlyNamed({ parts, filled }: Filled, least: number, most: number, division: Division): PlannedPart[] {
  const named = filled.filter((part) => weightOf(part) >= least);
  if (named.length < 2) return [];
  if (named.length === parts.length && named.length <= most) return named;
  const best = [...named].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  const kept = new Set(best.map(({ sentences }) => sentences));
  const ofKept = parts.filter(({ sentences }) => kept.has(sentences));
  const again = fill(ofKept, division).filter((part) => weightOf(part) >= least);
  return again.length < 2 ? [] : again;
}

/** The first of two parts without a heading before the second with one, where that has a theme; else the whole article without one. */
function hardlyNamed(tried: readonly Filled[], division: Division): PlannedPart[] {
  for (const { filled } of tried) {
    const [first, second, ...others] = filled;
    if (first && second && !others.length && weightOf(second) >= PASSABLE) return [unnamed(first), second];
  }
  const whole = division.mark([{ heading: null, sentences: [...division.sentences] }]);
  return fill(whole, division).map((part) => (part.marks.size ? part : unnamed(part)));
}

/** Divisions to compare: into so many stretches and fewer; in a short article also into one more than may be shown, and into two at other borders. */
function* divisionsOf({ sentences, mark }: Division, most: number): Generator<Parts> {
  const { divide, halve } = wordDivider(sentences);
  const asParts = (stretches: readonly Sentence[][]): Parts => mark(stretches.map((part) => ({ heading: null, sentences: part })));
  const size = wordsIn(sentences);
  const isShort = size < SHORT_ARTICLE;
  const fitting = Math.max(2, Math.round(size / (isShort ? WORDS_A_SHORT_PART : WORDS_A_PART)));
  for (let count = Math.min(isShort ? most + 1 : most, fitting); count > 1; count--) yield asParts(divide(count));
  if (isShort) yield* halve(BORDERS).slice(1).map(asParts);
}

/** The stretches of an article whose themes are best, filled; at most `most`, and fewer where themes are not good enough. */
export function divideByThemes(division: Division, most: number): PlannedPart[] {
  const tried: Filled[] = [];
  for (const parts of divisionsOf(division, most)) {
    const filled = fill(parts, division);
    tried.push({ parts, filled });
    if (parts.length <= most && filled.length === parts.length && filled.every((part) => weightOf(part) >= GOOD)) break;
  }
  for (const least of [GOOD, PASSABLE]) {
    const named = tried.map((each) => onlyNamed(each, least, most, division));
    const value = (some: readonly PlannedPart[]) => some.reduce((sum, part) => sum + weightOf(part) - least + 1, 0);
    const best = named.reduce<PlannedPart[]>((one, other) => (value(other) > value(one) ? other : one), []);
    if (best.length) return best;
  }
  return hardlyNamed(tried, division);
}
