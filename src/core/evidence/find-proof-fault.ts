import { type Proof, type ProofCitation, sentencesOf } from '../export/proof.ts';
import { claimText, isCutFrom, isHeadingOf, quotationText } from './cited-text.ts';

type Part = ProofCitation['part'];

/** How a proof contradicts itself: in that part, `id` cites nothing or says other words than it cites. */
export interface ProofFault {
  kind: 'uncited' | 'other-words';
  id: string;
  part: Exclude<Part, 'clarified' | 'label' | 'attribution'>;
}

/** The words that a part of `id` cites, in order. */
type ExactsOf = (id: string, part: Part) => readonly string[];

/** The first place where a proof says something else than it cites, null where it does so nowhere. What the page says is not asked: see `checkProof`. */
export function findProofFault(proof: Proof): ProofFault | null {
  const exactsOf = citedWords(proof.citations);
  for (const fault of faultsOf(proof, exactsOf)) if (fault) return fault;
  return null;
}

function citedWords(citations: readonly ProofCitation[]): ExactsOf {
  const words = new Map<string, string[]>();
  const keyOf = (id: string, part: Part) => `${part} ${id}`;
  for (const { of, part, selector } of citations) {
    const key = keyOf(of, part);
    const before = words.get(key);
    if (before) before.push(selector[0].exact);
    else words.set(key, [selector[0].exact]);
  }
  return (id, part) => words.get(keyOf(id, part)) ?? [];
}

function* faultsOf(proof: Proof, exactsOf: ExactsOf): Generator<ProofFault | null> {
  for (const { id, text, support } of sentencesOf(proof)) {
    const exacts = exactsOf(id, 'claim');
    yield faultIn(id, 'claim', exacts, support !== 'verbatim' || text === claimText(exacts));
  }
  for (const { id, heading } of proof.sections) {
    if (!isHeadingOf(heading, exactsOf(id, 'heading'))) yield { kind: 'other-words', id, part: 'heading' };
  }
  for (const { id, text, speaker } of proof.quotations) {
    const exacts = exactsOf(id, 'quotation');
    yield faultIn(id, 'quotation', exacts, text === quotationText(exacts));
    if (!speaker) continue;
    yield faultIn(id, 'mention', exactsOf(id, 'mention'), true);
    for (const part of ['name', 'role'] as const) {
      const [exact] = exactsOf(id, part);
      if (!isCutFrom(speaker[part], exact)) yield { kind: exact === undefined ? 'uncited' : 'other-words', id, part };
    }
  }
}

function faultIn(id: string, part: ProofFault['part'], exacts: readonly string[], says: boolean): ProofFault | null {
  if (exacts.length === 0) return { kind: 'uncited', id, part };
  return says ? null : { kind: 'other-words', id, part };
}
