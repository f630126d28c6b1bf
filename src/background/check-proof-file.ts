import type { Passage } from '../core/article.ts';
import { type CheckedCitation, proofChecker } from '../core/evidence/check-proof.ts';
import { parseProof } from '../core/export/parse-proof.ts';
import { type Proof, sentencesOf } from '../core/export/proof.ts';
import { pause } from '../platform/pause.ts';
import type { AnswerOf, RequestOf } from '../protocol/requests.ts';
import { type OpenPageNeeds, readOpenPage } from './read-open-page.ts';

export interface ProofNeeds extends OpenPageNeeds {
  hash(passages: readonly Passage[]): Promise<string>;
}

/** So many milliseconds of checking go by at a time: others are answered in between. */
const TURN = 40;

/** Checks the proof in a file's text against a page that is open. Of a file that is refused nothing is used. */
export async function checkProofFile(
  { text, which, viewTabId }: RequestOf<'check-proof'>,
  needs: ProofNeeds,
): Promise<AnswerOf<'check-proof'>> {
  const parsed = parseProof(text);
  if (parsed.kind === 'refused') return { outcome: 'refused', why: parsed.why };
  const { proof } = parsed;
  const { title, url, canonicalUrl, language, direction } = proof.source;
  const source = { title, url, language, direction };
  const reading = await readOpenPage({ which, addresses: [url, canonicalUrl ?? url], viewTabId }, needs);
  if (!reading) return { outcome: 'not-open', source };
  if ('problem' in reading) return { outcome: 'failed', source, problem: reading.problem };
  const { article } = reading;
  return {
    outcome: 'checked',
    source,
    address: article.source.url,
    reworded: sentencesOf(proof).filter(({ support }) => support !== 'verbatim').length,
    citations: await checkInTurns(proof, article.passages, await needs.hash(article.passages)),
  };
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
