import { type CheckedCitation, checkProof } from '../core/evidence/check-proof.ts';
import { type ProofRefusal, parseProof } from '../core/export/parse-proof.ts';
import { type Proof, sentencesOf } from '../core/export/proof.ts';
import { findWebAddress } from '../core/web-address.ts';
import { hashArticle } from '../engines/hash-article.ts';
import { explainFault } from './explain-fault.ts';
import { loadInput } from './load-input.ts';
import { canonicalLanguage, type VerifyCall } from './parse-call.ts';
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
  const parsed = parseProof(loaded.text);
  if (parsed.kind === 'refused') return { kind: 'wrong', message: explainProofRefusal(place, parsed) };
  return { kind: 'loaded', proof: parsed.proof };
}

function explainProofRefusal(place: string, refusal: ProofRefusal): string {
  switch (refusal.why) {
    case 'newer-version':
      return `${place} is a proof of a later version of Citeback: update Citeback to check it.`;
    case 'reserved-keys':
      return `${place} holds keys that no proof has: do not trust it, make a new one.`;
    case 'contradiction':
      return `${place} is a bad proof, because ${explainFault(refusal.fault)}: do not trust it, make a new one.`;
    case 'not-json':
    case 'not-proof':
      return `${place} is no proof: make one with citeback digest --format proof.`;
  }
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
