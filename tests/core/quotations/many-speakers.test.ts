import { expect, it } from 'vitest';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { growthOf, MOST_GROWTH } from '../../fuzz/growth.ts';

/** Less of the processor's time than this, in milliseconds, is no measure of anything. */
const LEAST = 60;

const quotationsIn = (text: string) => {
  const passages = text.split('\n').map((line, at) => ({ id: `p${at}`, kind: 'paragraph' as const, text: line }));
  return findQuotations(passages, 'en', citeFrom(passages));
};

const NAMES = ['Ada Quill', 'Ben Torrow', 'Cleo Marsh', 'Dov Haldane'];
/** So many paragraphs, each made from its number. */
const paragraphs = (make: (at: number) => string) => (count: number) => Array.from({ length: count }, (_, at) => make(at)).join('\n');

const ARTICLES = {
  'a mayor who speaks by the thousand': paragraphs((at) =>
    at === 0 ? 'Ada Quill, the mayor, opened the quay.' : '“We shall be late again this winter,” the mayor said.',
  ),
  'persons with roles, and roles without persons': paragraphs((at) =>
    at % 2 === 0 ? `${NAMES[at % 4]}, the smith of Wharf ${at}, opened the quay.` : '“We shall be late again,” the smith said.',
  ),
  'an interview with thousands of answers, below as many lines about whoever gives them': (count: number) =>
    paragraphs((at) => `Ada Quill, who lives at Wharf ${at}, builds boats.`)(count / 2) +
    paragraphs((at) => (at % 2 === 0 ? `\nWhat did you do in winter ${at}?` : 'I built two boats, and sold one to my sister.'))(count / 2),
  'a transcript with thousands of speakers': paragraphs(
    (at) => `Speaker${String.fromCharCode(65 + (at % 26))}${at >> 2}: I built two boats then.`,
  ),
};

it.each(Object.entries(ARTICLES))('twice as many take little more than twice as long: %s', { timeout: 60_000, retry: 2 }, (_, make) => {
  expect(growthOf(quotationsIn, make, 2000, LEAST)).toBeLessThanOrEqual(MOST_GROWTH);
});
