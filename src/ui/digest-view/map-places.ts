import type { Coverage } from '../../core/evidence/measure-coverage.ts';
import type { StretchInView } from '../../protocol/reading-news.ts';

type Place = StretchInView['from'];

/** Where a place stands in the article's text, in characters; its beginning where there is no such passage. */
export function offsetOf({ passages }: Coverage, { passage, at }: Place): number {
  const found = passages.find(({ id }) => id === passage);
  return found ? found.offset + at * found.text.length : 0;
}

/** The place so far down the article, 0 to 1; null in an article without passages. */
export function findPlaceAt(coverage: Coverage, share: number): Place | null {
  const passage = coverage.passages[indexAt(coverage, share * coverage.length)];
  if (!passage) return null;
  const at = (share * coverage.length - passage.offset) / passage.text.length;
  return { passage: passage.id, at: Math.min(Math.max(at, 0), 1) };
}

/** The index of the passage that is read now: the one gone to, while it is in view, else the one in the middle of what is; the first where none is. */
export function findCurrentPassage(coverage: Coverage, stretch: StretchInView | null, target: string | null): number {
  const gone = coverage.passages.findIndex(({ id }) => id === target);
  if (!stretch) return Math.max(gone, 0);
  const [from, to] = [offsetOf(coverage, stretch.from), offsetOf(coverage, stretch.to)];
  const [first, last] = [indexAt(coverage, from), indexAt(coverage, to)];
  return gone >= first && gone <= last ? gone : indexAt(coverage, (from + to) / 2);
}

/** The index that a key of a slider leads to from a passage; null for any other key. Down is on. */
export function passageForKey(key: string, current: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(current + step, 0), count - 1);
}

const PAGE = 5;

/** The index of the passage at an offset of the article's text, the last one that does not begin behind it. */
const indexAt = ({ passages }: Coverage, offset: number): number =>
  Math.max(
    passages.findLastIndex((passage) => passage.offset <= offset),
    0,
  );
