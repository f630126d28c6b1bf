import type { Citation } from '../digest.ts';
import type { Evidence } from './list-evidence.ts';

export type EvidenceStep = 'next' | 'previous';

/** The evidence in the order in which a step from one part tries it: the nearest first, the part itself last. From nowhere it begins at the first, or at the last. */
export function evidenceFrom(evidence: readonly Evidence[], part: string | null, step: EvidenceStep): Evidence[] {
  const ordered = step === 'next' ? [...evidence] : evidence.toReversed();
  const at = ordered.findIndex((one) => one.part === part);
  return [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)];
}

/** The part of a digest that stands on just these citations, else the first that stands on one of them; null where none does. */
export function findPartOf(evidence: readonly Evidence[], citations: readonly Citation[]): string | null {
  const names = citations.map(nameOf);
  const [first = ''] = names;
  const own = evidence.find((one) => one.citations.map(nameOf).join() === names.join());
  return (own ?? evidence.find((one) => one.citations.some((citation) => nameOf(citation) === first)))?.part ?? null;
}

const nameOf = ({ passage, start, end }: Citation): string => `${passage}:${start}-${end}`;
