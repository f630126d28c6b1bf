import { describe, expect, it } from 'vitest';
import { parseProof } from '../../../src/core/export/parse-proof.ts';
import { toProof } from '../../../src/core/export/to-proof.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const proof = toProof(exampleDigest);
const text = JSON.stringify(proof);

describe('a proof file', () => {
  it('is taken as it was written', () => {
    expect(parseProof(text)).toEqual({ kind: 'proof', proof });
  });

  it.each([
    ['no JSON', text.slice(0, -1), 'not-json'],
    ['an empty file', '', 'not-json'],
    ['JSON of another kind', '{"version": 1}', 'not-proof'],
    ['a list', '[1, 2]', 'not-proof'],
    ['nothing', 'null', 'not-proof'],
    ['a proof with more in it than we know', JSON.stringify({ ...proof, more: 1 }), 'not-proof'],
    ['a proof without its citations', JSON.stringify({ ...proof, citations: undefined }), 'not-proof'],
    ['a proof of a day that is none', JSON.stringify({ ...proof, generatedAt: '2026-13-45T10:00:00Z' }), 'not-proof'],
    ['a proof with a time of no place', JSON.stringify({ ...proof, updatedAt: '2026-03-04T10:00:00' }), 'not-proof'],
    ['a proof of a later version', JSON.stringify({ ...proof, version: 2 }), 'newer-version'],
    ['a later version that is written otherwise', '{"kind": "citeback-proof", "version": 3, "parts": []}', 'newer-version'],
    ['a key that sets what all objects have', text.replace('{', '{"__proto__": {"kind": "citeback-proof"},'), 'reserved-keys'],
    ['such a key far inside', text.replace('"source":{', '"source":{"constructor":{"prototype":{}},'), 'reserved-keys'],
    ['nesting without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-proof'],
  ])('is refused where it is %s', (_what, given, why) => {
    expect(parseProof(given)).toEqual({ kind: 'refused', why });
  });

  it('is refused where it says other words than it cites, and says where', () => {
    const [claim] = proof.lead;
    const forged = { ...proof, lead: [{ ...claim, text: 'The bridge is closed.' }, ...proof.lead.slice(1)] };
    expect(parseProof(JSON.stringify(forged))).toEqual({
      kind: 'refused',
      why: 'contradiction',
      fault: { kind: 'other-words', part: 'claim', id: claim?.id },
    });
  });

  it('that is refused leaves all objects as they were', () => {
    parseProof('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect('polluted' in {}).toBe(false);
  });
});
