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
