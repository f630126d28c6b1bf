import type { ComponentChild } from 'preact';
import type { Claim, Digest } from '../../core/digest.ts';
import type { Writing } from '../../protocol/writing.ts';

/** What the reader can do about a model's work; `step` is null where there is no page to write it for. */
export interface ModelActions {
  step: ((step: 'stop' | 'write') => void) | null;
  showOwn(isShown: boolean): void;
}

/** What a view shows of a model's work; drawn whenever the view is. */
export interface ModelParts {
  /** How far the model is, why it ended, or that this is its work. `claims`: the digest's with what it wrote; null where it has written nothing. */
  bar(writing: Writing | null, claims: readonly Claim[] | null, isOwnShown: boolean, actions: ModelActions): ComponentChild;
  /** Says over a part of the digest whose words it is; nothing where all of it is the page's own. */
  label(claims: readonly Claim[]): ComponentChild;
  /** Why the source carries a sentence only in part. */
  doubts(claim: Claim): ComponentChild;
  /** Says of a sentence that it is the page's own, where others of its part are the model's. */
  own(claim: Claim, claims: readonly Claim[]): ComponentChild;
  /** The translation under the quotations shown as one, by the id of the first; nothing where there is none. */
  translation(digest: Digest, quotation: string): ComponentChild;
  /** What there is to say of the model's words beside what is said of the digest that it began with: below them, for more of it comes while it writes. */
  notes(digest: Digest, written: Digest): ComponentChild;
}
