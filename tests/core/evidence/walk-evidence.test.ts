import { describe, expect, it } from 'vitest';
import { listEvidence } from '../../../src/core/evidence/list-evidence.ts';
import { evidenceFrom, findPartOf } from '../../../src/core/evidence/walk-evidence.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';

const evidence = listEvidence(exampleDigest);
const parts = ['c1', 'c2', 'c3', 'q1', 'q2', 'c4', 'c5', 'c6', 'q3', 'c7', 'q4', 'q5'];

describe('the evidence of a digest', () => {
  it('stands in the order in which the digest is shown, quotations with what continues them', () => {
    expect(evidence.map(({ part }) => part)).toEqual(parts);
    expect(evidence.find(({ part }) => part === 'q3')?.attribution?.exact).toBe('said Tomas Quell');
  });

  it.each([
    ['next', 'c2', 'c3', 'c2'],
    ['previous', 'c2', 'c1', 'c2'],
    ['next', 'q5', 'c1', 'q5'],
    ['previous', 'c1', 'q5', 'c1'],
    ['next', null, 'c1', 'q5'],
    ['previous', null, 'q5', 'c1'],
    ['next', 'a part of another digest', 'c1', 'q5'],
  ] as const)('a step to the %s from %s tries %s first, and all once, %s last', (step, from, first, last) => {
    const tried = evidenceFrom(evidence, from, step).map(({ part }) => part);
    expect([tried[0], tried.at(-1)]).toEqual([first, last]);
    expect(tried.toSorted()).toEqual(parts.toSorted());
  });

  it('a citation belongs to the part that stands on it and no other words, else to the first that has it among others', () => {
    const [one, two] = [citeWords('p2', 'The stone bridge at Hollin'), citeWords('p3', 'Divers found cracks')];
    const both = [
      { part: 'both', citations: [one, two], attribution: null },
      { part: 'second', citations: [two], attribution: null },
    ];
    expect(findPartOf(both, [two])).toBe('second');
    expect(findPartOf(both, [one])).toBe('both');
    expect(findPartOf(both, [one, two])).toBe('both');
    expect(findPartOf(both, [citeWords('p5', 'Shops')])).toBeNull();
  });
});
