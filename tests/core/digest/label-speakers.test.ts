import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { citationsHold } from '../../../src/core/evidence/citations-hold.ts';
import { articleOf, type Block, digestOf } from './articles.ts';

const questions = ['Why a ferry of wood?', 'Who pays for the timber?', 'When will she sail?', 'What do the islands say?'];
const answers = [
  'I grew up beside the shipyard of Kolm, and I never saw a steel hull that was still afloat after ninety winters on this strait.',
  'We have sold the oaks of two valleys to the province, and the province pays us back by the plank and by the year.',
  'I expect the first crossing when the ice has left the harbour, for I do not want to test a new keel on an old floe.',
  'We hear from the islands every Sunday after church, and we have learned to bring biscuits and a great deal of patience.',
];
const more = [
  'Steel hulls must be painted every spring, and the paint costs more than the wages of the two men who scrape the hull.',
  'Every plank has a number, so that a school class can find the tree that it came from on a map in the harbour office.',
  'Her engine comes from a tram that was taken out of service, and the tram drivers of Ottle have promised to explain it.',
  'Sarn wants a bench on the upper deck, Brannick wants none, and so there will be half a bench with a view to the north.',
];
const interview: Block[] = [
  'The engineer Ada Quill builds ferries for the town of Ottle. Quill sails on each of them herself.',
  ...questions.flatMap((question, at): Block[] => [question, `${answers[at]} ${more[at]}`]),
];
const labelled = (article: ReturnType<typeof articleOf>) => {
  const digest = digestOf(article, { length: 'long' });
  expect(citationsHold(digest)).toBe(true);
  return claimsOf(digest).filter(({ label }) => label !== null);
};

describe('who speaks in an interview', () => {
  it('is told before the first of the answers shown together, in the words that name them', () => {
    const claims = labelled(articleOf(interview, { title: 'A ferry of wood' }));
    expect(claims.length).toBeGreaterThan(0);
    for (const { label, text } of claims) {
      expect(label).toMatchObject({ text: 'Ada Quill', citation: { exact: 'Ada Quill' } });
      expect([...answers, ...more]).toContain(text);
    }
  });

  it('is not told where nobody says who answers', () => {
    const [, ...unnamed] = interview;
    expect(labelled(articleOf(unnamed, { title: 'A ferry of wood' }))).toEqual([]);
  });

  it('has no words of the interviewer that ask nothing', () => {
    const long = answers.map((answer, at) => `${answer} ${more[at]}`);
    const asked = questions.flatMap((question, at): Block[] => [
      question,
      long[at] ?? '',
      'That sounds like a great deal of work.',
      long[3 - at] ?? '',
    ]);
    const shown = claimsOf(digestOf(articleOf(asked), { length: 'long' })).map(({ text }) => text);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).not.toContain('That sounds like a great deal of work.');
  });
});
