import { describe, expect, it } from 'vitest';
import { checkProof } from '../../../src/core/evidence/check-proof.ts';
import { proofSchema } from '../../../src/core/export/proof.ts';
import { toProof } from '../../../src/core/export/to-proof.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';

const proof = toProof(exampleDigest);
const { contentHash } = exampleDigest.source;

describe('the proof of a digest', () => {
  it('has the shape that verify reads, also after a way through JSON', () => {
    expect(proofSchema.parse(JSON.parse(JSON.stringify(proof)))).toEqual(proof);
  });

  it('holds every citation of the digest once, each with a name of its own', () => {
    const ids = proof.citations.map((citation) => citation.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(proof.citations.filter((citation) => citation.of === 'q1').map((citation) => citation.part)).toEqual([
      'quotation',
      'mention',
      'name',
      'role',
      'attribution',
    ]);
    expect(proof.citations.filter((citation) => citation.part === 'heading').map((citation) => citation.of)).toEqual(['s1']);
  });

  it('holds in the text that it was made from', () => {
    expect(checkProof(proof, examplePassages, contentHash).filter((citation) => citation.status !== 'exact')).toEqual([]);
  });

  it('tells a changed sentence and its new wording', () => {
    const now = examplePassages.map((passage) => ({ ...passage, text: passage.text.replace('6.4 million', '7.1 million') }));
    const doubtful = checkProof(proof, now, 'another').filter((citation) => citation.status !== 'exact');
    expect(doubtful).toEqual([
      {
        id: 'c3.1',
        status: 'changed',
        exact: 'The work will cost 6.4 million crowns, of which the province pays half.',
        now: 'The work will cost 7.1 million crowns, of which the province pays half.',
      },
    ]);
  });

  it('knows repeated words by their position only in the very same text', () => {
    const refrain = ['Row on.', 'The sea is wide, and the night is long, and the shore is far away.'];
    const passages = [...refrain, ...refrain, ...refrain].map((text, i) => ({ id: `p${i}`, kind: 'paragraph' as const, text }));
    const second = { type: 'TextPositionSelector' as const, start: 75, end: 82 };
    const quote = {
      type: 'TextQuoteSelector' as const,
      exact: 'Row on.',
      prefix: 'ight is long, and the shore is far away.\n'.slice(-32),
      suffix: '\nThe sea is wide, and the night i',
    };
    const sung = {
      ...proof,
      citations: [{ id: 'c1.1', of: 'c1', part: 'claim' as const, selector: [quote, second] as [typeof quote, typeof second] }],
    };
    expect(checkProof(sung, passages, contentHash)[0]?.status).toBe('exact');
    expect(checkProof(sung, passages, 'another')[0]?.status).toBe('ambiguous');
  });
});
