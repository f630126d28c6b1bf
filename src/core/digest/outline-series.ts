import type { Passage } from '../article.ts';
import { isClosing } from './find-headed-rows.ts';
import { isMarkOnly, type Mark, type Series } from './find-series.ts';
import { isBesideHeading } from './is-beside-heading.ts';
import { itemsAmong, type MarkedPart, markPart } from './mark-parts.ts';
import {
  isBeside,
  isSectionHeading,
  LEAST_WORDS,
  type Levels,
  levelOf,
  type Part,
  partsUnderHeadings,
  wordsIn,
} from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';

/** From this share of an article on, a row of marked stretches is what it consists of; more where headings alone make it. */
const MAIN_SHARE = 0.35;
const HEADED_SHARE = 0.5;
/** How much rather numbers, dates and times make a row than headings do. */
const COUNTED = 1.5;

const isCounted = ({ items }: Series): boolean => /^\P{L}*\p{N}/u.test(items[0]?.mark.text ?? '');

/** The row that makes up most of an article; null where none is much of it. */
export function findMainSeries(series: readonly Series[], sentences: readonly Sentence[]): Series | null {
  const all = wordsIn(sentences);
  const sized = series
    .map((each) => ({ each, size: wordsIn(itemsAmong(each, sentences).flatMap((item) => item.sentences)) }))
    .filter(({ each, size }) => size > 0 && size >= all * (isCounted(each) ? MAIN_SHARE : HEADED_SHARE))
    .map(({ each, size }) => ({ each, size: isCounted(each) ? size * COUNTED : size }));
  return sized.reduce<(typeof sized)[number] | null>((best, one) => (best && best.size >= one.size ? best : one), null)?.each ?? null;
}

/** Whether a row is more than what stands under a heading: its own headings are less deep, or it goes on under another heading that is no deeper. */
function outruns({ items }: Series, passages: readonly Passage[], heading: Passage, title: string, levels: Levels): boolean {
  const marks = new Set(items.map(({ at }) => at));
  const [from, last] = [items[0]?.at ?? 0, items.at(-1)?.at ?? 0];
  const level = levelOf(heading, levels);
  const ends = (passage: Passage, at: number) =>
    !marks.has(at + from) && isSectionHeading(passage, title) && levelOf(passage, levels) <= level;
  const first = passages[from];
  return (first?.kind === 'heading' && levelOf(first, levels) < level) || passages.slice(from, last).some(ends);
}

/** The nearest heading above a row, unless it stands over a text of its own. */
function headingAbove(passages: readonly Passage[], sentences: readonly Sentence[], from: number, title: string): Passage | null {
  const at = passages.slice(0, from).findLastIndex(({ kind }) => kind === 'heading');
  const between = sentences.filter(({ passageIndex }) => passageIndex > at && passageIndex < from);
  const heading = passages[at];
  return heading && heading.text !== title && !isBesideHeading(heading.text) && wordsIn(between) < LEAST_WORDS ? heading : null;
}

/** The row as one part, and the parts under headings outside of it, at most `most` in all, in page order. */
export function outlineSeries(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  main: Series,
  { title, most, series, levels }: { title: string; most: number; series: readonly Series[]; levels: Levels },
): (Part & MarkedPart)[] {
  const items = itemsAmong(main, sentences);
  const inside = new Set(items.flatMap((item) => item.sentences));
  const own = new Set(main.items.filter(isMarkOnly).map(({ at }) => passages[at]));
  const above = headingAbove(passages, sentences, main.items[0]?.at ?? 0, title);
  const heading = above && !outruns(main, passages, above, title, levels) ? above : null;
  const row = { heading, sentences: [...inside], kind: main.kind, items, isBackward: main.isBackward };
  const outside = sentences.filter((sentence) => !inside.has(sentence));
  const first = passages[main.items[0]?.at ?? 0];
  const deepest = heading ?? (first?.kind === 'heading' ? first : null);
  const others = partsUnderHeadings(passages, outside, title, levels, deepest ? levelOf(deepest, levels) : 'h6')
    .filter(
      (part) =>
        part.heading &&
        part.heading !== heading &&
        !own.has(part.heading) &&
        wordsIn(part.sentences) >= LEAST_WORDS &&
        !isBeside(part) &&
        !isClosing(part.heading),
    )
    .slice(0, Math.max(0, most - 1))
    .map((part) => ({ ...part, ...markPart(part.sentences, part.heading?.text ?? title, series) }));
  return [row, ...others].sort((a, b) => (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0));
}

/** The time or date of each sentence of an article that is mainly a report by times or a timeline. */
export function timesIn(series: readonly Series[], sentences: readonly Sentence[]): ReadonlyMap<Sentence, Mark> {
  const main = findMainSeries(series, sentences);
  if (!main || main.kind === 'steps') return new Map();
  return new Map(itemsAmong(main, sentences).flatMap((item) => item.sentences.map((sentence) => [sentence, item.mark] as const)));
}
