/**
 * What makes a claim doubtful; the interface puts each into words. `opposite`: the source has the opposite; `certainty`: surer or wider than the
 * source; `roles`: who did what to whom; `joined`: one sentence out of several; `left-out`: the source has more to it.
 */
export type DoubtKind =
  | 'number'
  | 'date'
  | 'name'
  | 'quotation'
  | 'negation'
  | 'opposite'
  | 'certainty'
  | 'speaker'
  | 'roles'
  | 'joined'
  | 'words'
  | 'left-out';

/** `detail`: the words in doubt as they stand in the claim; of what it left out, as they stand in the source. */
export interface Doubt {
  kind: DoubtKind;
  detail: string;
}

/** A doubt, and whether it refutes the claim rather than leaving it open. */
export interface WeighedDoubt extends Doubt {
  refutes: boolean;
}
