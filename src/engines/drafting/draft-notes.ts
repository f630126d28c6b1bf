import type { ReadingNote } from '../../core/article.ts';
import type { Digest } from '../../core/digest.ts';

/** What a digest in a model's words has to say of its making. */
export interface Tally {
  /** Claims that no passage backs. */
  dropped: number;
  /** Sentences that the model was not asked about, or gave no usable answer to. */
  unwritten: number;
  /** Sentences that stand in the article's own language. */
  untranslated: number;
}

export const nothingCounted: Tally = { dropped: 0, unwritten: 0, untranslated: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  dropped: a.dropped + b.dropped,
  unwritten: a.unwritten + b.unwritten,
  untranslated: a.untranslated + b.untranslated,
});

/** The digest with its notes brought to what was counted; `before` are those that it had. */
export function withNotes(digest: Digest, before: readonly ReadingNote[], { dropped, unwritten, untranslated }: Tally): Digest {
  const earlier = before.find(({ kind }) => kind === 'claims-dropped');
  const count = dropped + (typeof earlier?.count === 'number' ? earlier.count : 0);
  const notes: ReadingNote[] = before.filter(({ kind }) => kind !== 'claims-dropped');
  if (earlier || dropped > 0) notes.push({ kind: 'claims-dropped', count });
  if (unwritten > 0) notes.push({ kind: 'not-all-written', sentences: unwritten });
  if (untranslated > 0) notes.push({ kind: 'not-all-translated', sentences: untranslated });
  return { ...digest, article: { ...digest.article, notes } };
}
