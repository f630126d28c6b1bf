import type { AlignedSentence } from './align-with-carrier.ts';
import { type Comparison, isFound } from './compare-claim.ts';
import type { Doubt, WeighedDoubt } from './doubt.ts';
import type { ClaimWord } from './read-claim-text.ts';

/** More small words than this in a row are a statement of their own. */
const MOST_SMALL = 2;

/** Whether a small word may come or go without a change of sense. */
const isSmall = ({ kind, term }: ClaimWord, { language }: Comparison): boolean =>
  kind === 'function' &&
  !language.isTitle(term) &&
  !language.isNegation(term) &&
  !language.isHedge(term) &&
  !language.isNarrowing(term) &&
  !language.isDegree(term) &&
  !language.isPronoun(term) &&
  language.sidesOf(term).length === 0;

/** What the claim has that its carrier does not have there: numbers, dates and names that no cited sentence has refute it. */
export function doubtAddedWords(
  { added }: AlignedSentence,
  comparison: Comparison,
  excused: ReadonlySet<ClaimWord>,
  known: ReadonlySet<string>,
): WeighedDoubt[] {
  return added.flatMap((word): WeighedDoubt[] => {
    if (excused.has(word) || isSmall(word, comparison)) return [];
    const isElsewhere = isFound(word, comparison);
    return [{ kind: kindOf(word, isElsewhere, comparison), detail: word.text, refutes: !isElsewhere && isFirm(word, comparison, known) }];
  });
}

/** Whether the absence of a word refutes: a name may be known from before, as who “she” is. */
function isFirm({ kind, term, stem }: ClaimWord, { source, language }: Comparison, known: ReadonlySet<string>): boolean {
  if (kind === 'name') return !(known.has(stem) && source.words.some((word) => language.isPronoun(word.term))) && !language.isTitle(term);
  return kind === 'number' || kind === 'date';
}

function kindOf({ kind, term }: ClaimWord, isElsewhere: boolean, { language }: Comparison): Doubt['kind'] {
  if (language.isNegation(term)) return 'negation';
  if (language.isHedge(term) || language.isNarrowing(term) || language.isDegree(term)) return 'certainty';
  if (kind === 'number' || kind === 'date') return isElsewhere ? 'roles' : kind;
  if (kind === 'name') return isElsewhere ? 'roles' : 'name';
  if (language.isPronoun(term)) return 'name';
  return isElsewhere ? 'joined' : 'words';
}

/** Small words in a row that the claim puts in. */
export const doubtInsertions = ({ inserted }: AlignedSentence): WeighedDoubt[] =>
  inserted
    .filter((stretch) => stretch.length > MOST_SMALL && stretch.every(({ kind }) => kind === 'function'))
    .map((stretch) => ({ kind: 'words', detail: stretch.map(({ text }) => text).join(' '), refutes: false }));
