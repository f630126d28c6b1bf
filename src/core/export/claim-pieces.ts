import type { Claim } from '../digest.ts';

/** Words of the page, and the note of ours that stands after them; null where none does. */
export interface ClaimPiece {
  words: string;
  note: Claim['clarified'][number] | null;
}

/** A claim's words, cut after every pronoun that a note tells the meaning of. */
export function piecesOf({ text, clarified }: Claim): ClaimPiece[] {
  const notes = clarified.toSorted((a, b) => a.end - b.end);
  const ends = [0, ...notes.map(({ end }) => end)];
  return ends.map((from, at) => ({ words: text.slice(from, ends[at + 1]), note: notes[at] ?? null }));
}

const TIME = /^\d{1,2}[:.h]\d{2}$/u;
const NUMBER = /^\p{N}{1,3}$/u;
const OPEN_ENDED = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}%]$/u;

/** A claim's label as it stands before its words, set off by a mark where it has none of its own; empty where it has no label. */
export function labelBefore({ label }: Claim): string {
  if (!label) return '';
  const mark = NUMBER.test(label.text) ? '.' : OPEN_ENDED.test(label.text) && !TIME.test(label.text) ? ':' : '';
  return `${label.text}${mark}`;
}
