import { describe, expect, it, test } from 'vitest';
import type { Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { chooseSpeaker } from '../../../src/core/quotations/rank-speakers.ts';
import { passagesOf } from './quotations-of.ts';

/** The last quotation of a text, where the words that attribute it are so sure. */
function lastOf(text: string, share: number): Quotation | undefined {
  const passages = passagesOf([text]);
  return findQuotations(passages, 'en', citeFrom(passages), (candidates) => ({ ...chooseSpeaker(candidates), confidence: share })).at(-1);
}

describe('where the words that attribute are certain, the confidence is that of whom they mean', () => {
  const cases: readonly (readonly [what: string, text: string, name: string | null, confidence: number])[] = [
    ['a name means itself', '“I never sleep before six,” Edda Lorne said.', 'Edda Lorne', 1],
    [
      'a pronoun means whom the nearest sentence is about',
      'Edda Lorne opened the pier. “I never sleep before six,” she said.',
      'Edda Lorne',
      0.98,
    ],
    [
      'less surely where a pronoun stands between',
      'Edda Lorne opened the pier. She cut the ribbon. “I never sleep before six,” she said.',
      'Edda Lorne',
      0.95,
    ],
    [
      'least surely whom a sentence only names besides',
      'Mrs. Lorne met Tom Varga at the pier. “I never sleep before six,” he said.',
      'Tom Varga',
      0.78,
    ],
    ['a pronoun that nobody is found for gives no name that could be wrong', '“I never sleep before six,” she said.', null, 1],
    [
      'a role means whom the article calls so',
      'The mayor, Edda Lorne, cut the ribbon. “I never sleep before six,” the mayor said.',
      'Edda Lorne',
      0.9,
    ],
    ['words that name nobody are taken as they are', '“I never sleep before six,” one visitor said.', null, 0.98],
  ];
  it.each(cases)('%s', (_what, text, name, confidence) => {
    const quotation = lastOf(text, 1);
    expect(quotation?.speaker?.name ?? null).toBe(name);
    expect(quotation?.confidence).toBeCloseTo(confidence);
  });
});

test('as surely attributed, a name is shown for a pronoun that tells and not for one that hardly does', () => {
  const told = lastOf('Edda Lorne opened the pier. “I never sleep before six,” she said.', 0.9);
  expect(told?.confidence).toBeCloseTo(0.9 * 0.98);
  expect(told?.speaker?.name).toBe('Edda Lorne');
  const hardly = lastOf('Mrs. Lorne met Tom Varga at the pier. “I never sleep before six,” he said.', 0.9);
  expect(hardly?.confidence).toBeCloseTo(0.9 * 0.78);
  expect(hardly?.speaker).toMatchObject({ name: null, nameCitation: null, mention: { exact: 'he' } });
});
