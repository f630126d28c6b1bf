import { claimsOf } from '../../../src/core/claims-of.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { citationsHold } from '../../../src/core/evidence/citations-hold.ts';
import { openaiCompatible } from '../../../src/engines/openai-compatible.ts';
import { startModelServer } from '../model-server.ts';
import { corruptionKinds } from './corrupt-claims.ts';
import { writeAll } from './write-all.ts';

/** What became of corrupted answers. `supported`: the claims that were shown as carried, each with its corruption. */
export interface HostileOutcome {
  answers: number;
  supported: { corruption: string; text: string; cited: string }[];
  partial: { corruption: string; text: string; cited: string; doubts: string }[];
  dropped: number;
  /** Digests whose citations do not hold. */
  broken: number;
}

/** Has so many answers corrupted, each kind of corruption in turn over all digests, the same for the same seed. A claim that is the page's own words counts as neither. */
export async function tryHostileAnswers(most: number, seed: number, digests: readonly Digest[]): Promise<HostileOutcome> {
  const server = await startModelServer();
  const client = openaiCompatible(server.address, 'small-model', null);
  const outcome: HostileOutcome = { answers: 0, supported: [], partial: [], dropped: 0, broken: 0 };
  for (let round = 0; outcome.answers < most; round += 1) {
    const corruption = corruptionKinds[round % corruptionKinds.length];
    const digest = digests[Math.floor(round / corruptionKinds.length) % digests.length];
    if (!corruption || !digest) throw new Error('nothing to corrupt');
    server.behave({ kind: 'hostile', seed: seed + round * 1000, corruption });
    server.requests.splice(0);
    const { steps } = await writeAll(digest, client);
    outcome.answers += server.requests.filter(({ method }) => method === 'POST').length;
    const last = steps.at(-1);
    if (!last) throw new Error('nothing was given');
    if (!citationsHold(last.digest)) outcome.broken += 1;
    outcome.dropped += last.dropped;
    for (const { text, support, citations, doubts } of claimsOf(last.digest)) {
      const told = { corruption, text: text.slice(0, 300), cited: citations.map(({ exact }) => exact).join(' | ') };
      if (support === 'supported') outcome.supported.push(told);
      if (support === 'partial')
        outcome.partial.push({ ...told, doubts: doubts.map(({ kind, detail }) => `${kind} ${detail}`).join(', ') });
    }
  }
  await server.close();
  return outcome;
}
