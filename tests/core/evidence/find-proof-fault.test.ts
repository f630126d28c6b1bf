import { describe, expect, it } from 'vitest';
import { isHeadingOf } from '../../../src/core/evidence/cited-text.ts';
import { findProofFault } from '../../../src/core/evidence/find-proof-fault.ts';
import type { Proof } from '../../../src/core/export/proof.ts';
import { toProof } from '../../../src/core/export/to-proof.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const proof = toProof(exampleDigest);
const [first, ...claims] = proof.lead;
const [section, ...sections] = proof.sections;
const [quotation, ...quotations] = proof.quotations;
if (!first || !section || !quotation?.speaker) throw new Error('the example lacks what is to be spoilt');
const { speaker } = quotation;
const withQuotation = (changed: Partial<typeof quotation>): Proof => ({
  ...proof,
  quotations: [{ ...quotation, ...changed }, ...quotations],
});
const without = (of: string, part: string): Proof => ({
  ...proof,
  citations: proof.citations.filter((citation) => citation.of !== of || citation.part !== part),
});

describe('a proof', () => {
  it('that was written from a digest has no fault', () => {
    expect(findProofFault(proof)).toBeNull();
  });

  it('may hold a heading whose first letter alone was made a capital, and one of fixed words', () => {
    const small = structuredClone(exampleDigest);
    small.passages = small.passages.map((each) => ({ ...each, text: each.text.replace('Shops fear', 'shops fear') }));
    for (const citation of small.sections[0]?.headingCitations ?? []) citation.exact = citation.exact.replace('Shops', 'shops');
    expect(findProofFault(toProof(small))).toBeNull();
  });

  it('may hold a heading of two phrases that a word of ours joins, and no other', () => {
    const phrases = (exacts: readonly [string, string], heading: string) => isHeadingOf(heading, exacts);
    expect(phrases(['sea wall', 'repair fund'], 'Sea wall and repair fund')).toBe(true);
    expect(phrases(['Deich', 'Rücklage'], 'Deich und Rücklage')).toBe(true);
    expect(phrases(['sea wall', 'repair fund'], 'Sea wall without repair fund')).toBe(false);
    expect(phrases(['sea wall', 'repair fund'], 'Repair fund and sea wall')).toBe(false);
  });

  it('may say in words of its own what it does not call verbatim', () => {
    expect(findProofFault({ ...proof, lead: [{ ...first, text: 'The bridge stays open.', support: 'supported' }, ...claims] })).toBeNull();
  });

  it.each<[string, Proof, object]>([
    [
      'a sentence that the page does not say',
      { ...proof, lead: [{ ...first, text: 'The bridge was sold.' }, ...claims] },
      { kind: 'other-words', id: 'c2', part: 'claim' },
    ],
    [
      'such a headline',
      { ...proof, headline: proof.headline && { ...proof.headline, text: 'Sold!' } },
      { kind: 'other-words', id: 'c1', part: 'claim' },
    ],
    [
      'such a sentence in a section',
      { ...proof, sections: [{ ...section, claims: section.claims.map((each) => ({ ...each, text: 'No.' })) }, ...sections] },
      { kind: 'other-words', id: 'c4', part: 'claim' },
    ],
    ['no citations', { ...proof, citations: [] }, { kind: 'uncited', id: 'c1', part: 'claim' }],
    ['a sentence without citation', without('c5', 'claim'), { kind: 'uncited', id: 'c5', part: 'claim' }],
    [
      'a heading that the page does not say',
      { ...proof, sections: [{ ...section, heading: 'Shops love it' }, ...sections] },
      { kind: 'other-words', id: 's1', part: 'heading' },
    ],
    ['a quotation that the page does not say', withQuotation({ text: 'Sell it!' }), { kind: 'other-words', id: 'q1', part: 'quotation' }],
    ['a quotation without citation', without('q1', 'quotation'), { kind: 'uncited', id: 'q1', part: 'quotation' }],
    [
      'another speaker than the page names',
      withQuotation({ speaker: { ...speaker, name: 'Edda Morn' } }),
      { kind: 'other-words', id: 'q1', part: 'name' },
    ],
    ['a name without citation', without('q1', 'name'), { kind: 'uncited', id: 'q1', part: 'name' }],
    [
      'another role than the page gives',
      withQuotation({ speaker: { ...speaker, role: 'Bishop' } }),
      { kind: 'other-words', id: 'q1', part: 'role' },
    ],
    ['a role without citation', without('q1', 'role'), { kind: 'uncited', id: 'q1', part: 'role' }],
    ['a speaker whom nothing mentions', without('q1', 'mention'), { kind: 'uncited', id: 'q1', part: 'mention' }],
  ])('with %s is at fault', (_, spoilt, fault) => {
    expect(findProofFault(spoilt)).toEqual(fault);
  });
});
