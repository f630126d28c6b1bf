import type { Passage, Source } from '../../core/article.ts';
import { type CheckedCitation, proofChecker } from '../../core/evidence/check-proof.ts';
import { type ProofRefusal, parseProof } from '../../core/export/parse-proof.ts';
import { type Proof, sentencesOf } from '../../core/export/proof.ts';
import { pause } from '../../platform/pause.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { ProofDoors } from './proof-doors.ts';

type ProofSource = Pick<Source, 'title' | 'url' | 'language' | 'direction'>;

/** What came of checking a proof. `reworded`: how many of its sentences are not word for word. */
export type ProofCheck =
  | { outcome: 'refused'; why: ProofRefusal['why'] }
  | { outcome: 'not-open'; source: ProofSource }
  | { outcome: 'failed'; source: ProofSource; problem: Problem }
  | { outcome: 'checked'; source: ProofSource; address: string; reworded: number; citations: CheckedCitation[] };

/** The view stays alive while so many milliseconds of checking go by at a time. */
const TURN = 40;

/** Checks the proof in a file's text against a page that is open: its own, or the one that the reader was in last. Of a file that is refused nothing is used. */
export async function checkProofText(
  text: string,
  which: 'its-own' | 'last',
  { readOpenPage }: Pick<ProofDoors, 'readOpenPage'>,
): Promise<ProofCheck> {
  const parsed = parseProof(text);
  if (parsed.kind === 'refused') return { outcome: 'refused', why: parsed.why };
  const { proof } = parsed;
  const { source } = proof;
  const page = await readOpenPage(which, [source.url, source.canonicalUrl ?? source.url]);
  if (page.outcome === 'not-open') return { outcome: 'not-open', source };
  if (page.outcome === 'failed') return { outcome: 'failed', source, problem: page.problem };
  const citations = await checkInTurns(proof, page.passages, page.contentHash);
  const reworded = sentencesOf(proof).filter(({ support }) => support !== 'verbatim').length;
  return { outcome: 'checked', source, address: page.address, reworded, citations };
}

async function checkInTurns(proof: Proof, passages: readonly Passage[], contentHash: string): Promise<CheckedCitation[]> {
  const check = proofChecker(proof, passages, contentHash);
  const checked: CheckedCitation[] = [];
  let began = performance.now();
  for (const citation of proof.citations) {
    checked.push(check(citation));
    if (performance.now() - began < TURN) continue;
    await pause(0);
    began = performance.now();
  }
  return checked;
}
