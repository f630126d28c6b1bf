import { type CheckedCitation, checkProof } from '../core/evidence/check-proof.ts';
import { findProofFault } from '../core/evidence/find-proof-fault.ts';
import { type Proof, proofSchema, sentencesOf } from '../core/export/proof.ts';
import { findWebAddress } from '../core/web-address.ts';
import { hashArticle } from '../engines/hash-article.ts';
import { explainFault } from './explain-fault.ts';
import { loadInput } from './load-input.ts';
import { canonicalLanguage, type VerifyCall } from './parse-call.ts';
import { parseJson } from './parse-json.ts';
import { readInput } from './read-input.ts';
import { say, writeOut } from './write-out.ts';

/** Checks a proof against its page; gives the exit code. */
export async function runVerify(call: VerifyCall): Promise<0 | 1 | 2> {
  const loaded = await loadProof(call.proof);
  if (loaded.kind === 'wrong') return giveUp(loaded.message);
  const { proof } = loaded;
  // A stranger's proof must not choose a file of this computer to be read.
  const place = call.page ?? findWebAddress(proof.source.url);
  if (place === null) return giveUp('The proof names no web address to take the page from: give the page after the proof.');
  const read = await readInput({ place, url: proof.source.url, language: canonicalLanguage(proof.source.language ?? '') });
  if (read.kind === 'failed' && read.code !== 'no-text') return giveUp(read.message);
  const passages = read.kind === 'read' ? read.article.passages : [];
  const checked = checkProof(proof, passages, await hashArticle(passages));
  await writeOut(call.format === 'json' ? jsonOf(checked) : textOf(proof, checked, place));
  return checked.every((citation) => citation.status === 'exact') ? 0 : 1;
}

function giveUp(message: string): 2 {
  say(message);
  return 2;
}

async function loadProof(place: string): Promise<{ kind: 'loaded'; proof: Proof } | { kind: 'wrong'; message: string }> {
  const loaded = await loadInput(place);
  if (loaded.kind === 'failed') return { kind: 'wrong', message: loaded.message };
  const proof = proofSchema.safeParse(parseJson(loaded.text));
  if (!proof.success) return { kind: 'wrong', message: `${place} is no proof: make one with citeback digest --format proof.` };
  const fault = findProofFault(proof.data);
  if (fault) return { kind: 'wrong', message: `${place} is a bad proof, because ${explainFault(fault)}: do not trust it, make a new one.` };
  return { kind: 'loaded', proof: proof.data };
}

function jsonOf(checked: readonly CheckedCitation[]): string {
  const citations = checked.map(({ id, status, now }) => (now === null ? { id, status } : { id, status, now }));
  return `${JSON.stringify({ citations }, null, 2)}\n`;
}

function textOf(proof: Proof, checked: readonly CheckedCitation[], place: string): string {
  const doubtful = checked.filter((citation) => citation.status !== 'exact');
  const lines = doubtful.flatMap(({ id, status, exact, now }) => [
    `${status.padEnd(9)}  ${id}  “${exact}”`,
    ...(now === null ? [] : [`     now   ${' '.repeat(id.length + 2)}“${now}”`]),
  ]);
  const reworded = sentencesOf(proof).filter(({ support }) => support !== 'verbatim');
  lines.push(...reworded.map(({ id }) => `reworded   ${id}  is not word for word: only the words that it cites were looked for`));
  return `${[...lines, `${checked.length - doubtful.length} of ${checked.length} citations stand word for word in ${place}.`].join('\n')}\n`;
}
