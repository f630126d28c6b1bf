import type { Passage } from '../article.ts';
import { isMarkOnly, type Mark, type Series } from './find-series.ts';
import { itemsAmong, type MarkedPart } from './mark-parts.ts';
import { isBeside, LEAST_WORDS, type Part, partsUnderHeadings, wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';

/** From this share of an article on, a row of marked stretches is what it consists of. */
const MAIN_SHARE = 0.35;

/** The row that makes up most of an article; null where none is much of it. */
export function findMainSeries(series: readonly Series[], sentences: readonly Sentence[]): Series | null {
  const sizes = series.map((each) => wordsIn(itemsAmong(each, sentences).flatMap((item) => item.sentences)));
  const largest = sizes.indexOf(Math.max(0, ...sizes));
  return (sizes[largest] ?? 0) >= wordsIn(sentences) * MAIN_SHARE ? (series[largest] ?? null) : null;
}

/** The nearest heading above a row, unless it stands over a text of its own. */
function headingAbove(passages: readonly Passage[], sentences: readonly Sentence[], from: number, title: string): Passage | null {
  const at = passages.slice(0, from).findLastIndex(({ kind }) => kind === 'heading');
  const between = sentences.filter(({ passageIndex }) => passageIndex > at && passageIndex < from);
  const heading = passages[at];
  return heading && heading.text !== title && wordsIn(between) < LEAST_WORDS ? heading : null;
}

/** The row as one part, and the parts under headings outside of it, at most `most` in all, in page order. */
export function outlineSeries(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  series: Series,
  title: string,
  most: number,
): (Part & MarkedPart)[] {
  const items = itemsAmong(series, sentences);
  const inside = new Set(items.flatMap((item) => item.sentences));
  const own = new Set(series.items.filter(isMarkOnly).map(({ at }) => passages[at]));
  const heading = headingAbove(passages, sentences, series.items[0]?.at ?? 0, title);
  const row = { heading, sentences: [...inside], kind: series.kind, items, isBackward: series.isBackward };
  const outside = sentences.filter((sentence) => !inside.has(sentence));
  const others = partsUnderHeadings(passages, outside, title)
    .filter(
      (part) =>
        part.heading && part.heading !== heading && !own.has(part.heading) && wordsIn(part.sentences) >= LEAST_WORDS && !isBeside(part),
    )
    .slice(0, Math.max(0, most - 1))
    .map((part) => ({ ...part, kind: 'prose' as const, items: [], isBackward: false }));
  return [row, ...others].sort((a, b) => (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0));
}

/** The time or date of each sentence of an article that is mainly a report by times or a timeline. */
export function timesIn(series: readonly Series[], sentences: readonly Sentence[]): ReadonlyMap<Sentence, Mark> {
  const main = findMainSeries(series, sentences);
  if (!main || main.kind === 'steps') return new Map();
  return new Map(itemsAmong(main, sentences).flatMap((item) => item.sentences.map((sentence) => [sentence, item.mark] as const)));
}
