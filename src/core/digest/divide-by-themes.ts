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

type Parts = readonly (Part & MarkedPart)[];

const weightOf = ({ theme, marks }: PlannedPart): number => (marks.size ? GOOD : (theme?.weight ?? 0));
const unnamed = (part: PlannedPart): PlannedPart => ({ ...part, theme: null });
const fill = (parts: Parts, { taken, salience, words, finder }: Division) => fillParts(parts, taken, salience, words, finder);

/** The parts with themes of that weight, filled again with the room of the others; none where fewer than two are left. */
function onlyNamed(parts: Parts, filled: readonly PlannedPart[], least: number, division: Division): PlannedPart[] {
  const named = filled.filter((part) => weightOf(part) >= least);
  if (named.length < 2 || named.length === parts.length) return named.length < 2 ? [] : named;
  const kept = new Set(named.map(({ sentences }) => sentences));
  const ofKept = parts.filter(({ sentences }) => kept.has(sentences));
  const again = fill(ofKept, division).filter((part) => weightOf(part) >= least);
  return again.length < 2 ? [] : again;
}

/** The first of two parts without a heading before the second with one, where that has a theme; else the whole article without one. */
function hardlyNamed(divided: (count: number) => Parts, division: Division): PlannedPart[] {
  const [first, second, ...others] = fill(divided(2), division);
  if (first && second && !others.length && weightOf(second) >= PASSABLE) return [unnamed(first), second];
  return fill(divided(1), division).map((part) => (part.marks.size ? part : unnamed(part)));
}

/** The stretches of an article whose themes are best, filled; at most `most`, and fewer where themes are not good enough. */
export function divideByThemes(division: Division, most: number): PlannedPart[] {
  const { sentences, mark } = division;
  const divide = wordDivider(sentences);
  const divided = (count: number): Parts => mark(divide(count).map((part) => ({ heading: null, sentences: part })));
  const largest = Math.min(most, Math.max(2, Math.round(wordsIn(sentences) / WORDS_A_PART)));
  const divisions: { parts: Parts; filled: readonly PlannedPart[] }[] = [];
  for (
    let count = largest;
    count > 1 && !divisions.some(({ filled, parts }) => filled.length === parts.length && filled.every((part) => weightOf(part) >= GOOD));
    count--
  ) {
    const parts = divided(count);
    divisions.push({ parts, filled: fill(parts, division) });
  }
  for (const least of [GOOD, PASSABLE]) {
    const named = divisions.map(({ parts, filled }) => onlyNamed(parts, filled, least, division));
    const value = (some: readonly PlannedPart[]) => some.reduce((sum, part) => sum + weightOf(part) - least + 1, 0);
    const best = named.reduce<PlannedPart[]>((one, other) => (value(other) > value(one) ? other : one), []);
    if (best.length) return best;
  }
  return hardlyNamed(divided, division);
}
