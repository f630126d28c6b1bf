/** A stretch of two sequences, as ends exclusive: the same in both, or what the second has in the place of the first's (either may be empty). */
export interface Hunk {
  isSame: boolean;
  one: { start: number; end: number };
  other: { start: number; end: number };
}

/** From so many pairs on, ends trimmed, sequences count as wholly different: two texts of 2,000 sentences each that share nothing at either end. */
const MOST_PAIRS = 4_000_000;

/** Aligns two sequences by their longest common subsequence; the hunks cover both in order, and no two in a row are alike. */
export function alignSequences(one: readonly string[], other: readonly string[]): Hunk[] {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const hunks: Hunk[] = [];
  add(hunks, true, head, head);
  const [middle, otherMiddle] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (middle.length * otherMiddle.length > MOST_PAIRS) add(hunks, false, middle.length, otherMiddle.length);
  else alignMiddle(middle, otherMiddle, hunks);
  add(hunks, true, tail, tail);
  return hunks;
}

function alignMiddle(one: readonly string[], other: readonly string[], hunks: Hunk[]): void {
  const width = other.length + 1;
  const longest = longestFrom(one, other);
  let at = 0;
  let otherAt = 0;
  while (at < one.length && otherAt < other.length) {
    if (one[at] === other[otherAt]) {
      add(hunks, true, 1, 1);
      at++;
      otherAt++;
    } else if ((longest[(at + 1) * width + otherAt] ?? 0) >= (longest[at * width + otherAt + 1] ?? 0)) {
      add(hunks, false, 1, 0);
      at++;
    } else {
      add(hunks, false, 0, 1);
      otherAt++;
    }
  }
  add(hunks, false, one.length - at, other.length - otherAt);
}

/** For each pair of places the length of the longest common subsequence from there on, row by row. */
function longestFrom(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const below = longest[(i + 1) * width + j] ?? 0;
      const beside = longest[i * width + j + 1] ?? 0;
      longest[i * width + j] = one[i] === other[j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  }
  return longest;
}

/** Lengthens the last hunk, or begins one. */
function add(hunks: Hunk[], isSame: boolean, length: number, otherLength: number): void {
  if (length + otherLength === 0) return;
  const last = hunks.at(-1);
  if (last?.isSame === isSame) {
    last.one.end += length;
    last.other.end += otherLength;
    return;
  }
  const start = last?.one.end ?? 0;
  const otherStart = last?.other.end ?? 0;
  hunks.push({ isSame, one: { start, end: start + length }, other: { start: otherStart, end: otherStart + otherLength } });
}
