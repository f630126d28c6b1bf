import { findProofFault, type ProofFault } from '../evidence/find-proof-fault.ts';
import { hasReservedKeys, parseJson } from '../parse-json.ts';
import { type Proof, proofSchema } from './proof.ts';

/**
 * A proof as it came from outside, or why it is none.
 * - not-json, not-proof: another file altogether, or a broken one
 * - newer-version: a proof, but of a version that we do not know
 * - reserved-keys: it names properties that every object has of its own; no proof of ours does
 * - contradiction: it says other words than it cites, or cites nothing
 */
export type ParsedProof =
  | { kind: 'proof'; proof: Proof }
  | { kind: 'refused'; why: 'not-json' | 'not-proof' | 'newer-version' | 'reserved-keys' }
  | { kind: 'refused'; why: 'contradiction'; fault: ProofFault };

export type ProofRefusal = Exclude<ParsedProof, { kind: 'proof' }>;

/** Parses the text of a proof file; nothing of one that is refused is used. */
export function parseProof(text: string): ParsedProof {
  const value = parseJson(text);
  if (value === undefined) return { kind: 'refused', why: 'not-json' };
  if (hasReservedKeys(value)) return { kind: 'refused', why: 'reserved-keys' };
  if (isOfNewerVersion(value)) return { kind: 'refused', why: 'newer-version' };
  const parsed = proofSchema.safeParse(value);
  if (!parsed.success) return { kind: 'refused', why: 'not-proof' };
  const fault = findProofFault(parsed.data);
  return fault ? { kind: 'refused', why: 'contradiction', fault } : { kind: 'proof', proof: parsed.data };
}

const isOfNewerVersion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'citeback-proof' &&
  'version' in value &&
  typeof value.version === 'number' &&
  value.version > 1;
