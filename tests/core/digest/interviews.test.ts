import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import { articleOf, type Block, digestOf } from './articles.ts';

const introduction =
  'Ilse Marrow has wound the clock of the harbour tower by hand every third day since 1988. The town wants to put in a motor next spring, and has asked her to show an electrician how the old works run.';
const asked: readonly (readonly [question: string, answer: string])[] = [
  [
    'How long does it take to wind the clock?',
    'Because the weights are of stone, it takes forty minutes, and none of them may be hurried. There are 112 turns for the hands and 240 for the bell. I count aloud, and the pigeons have got used to it. In winter the crank is so cold that I wear two pairs of gloves and change the upper ones half way.',
  ],
  [
    'Has the clock ever stopped?',
    'It has, twice in thirty-five years. In 1996 a starling built her nest in the strike train, and I left it there until the young had flown. The other time was my own doing. I had the flu, my brother wound the works in my place, and he turned the crank for the bell the wrong way until a tooth broke off the wheel.',
  ],
  [
    'What will the motor change?',
    'The motor will pull up the weights whenever they have sunk by a metre. It needs as much current as a lamp, and nobody has to climb the 97 steps for it. But a motor hears nothing. I can tell by the sound of the pendulum whether oil is wanted, three weeks before anything begins to slip.',
  ],
  [
    'Who will listen to the pendulum, then?',
    'The electrician has promised to come up once a month with me. Her name is Dana Okoro, she is twenty-six, and she found the worn bearing on her first day by laying a hand on the frame. I was looking for it for a year. So I am less worried than I was when the town wrote to me.',
  ],
  [
    'What are you going to do on every third day?',
    'Sleep until eight, I should think, for the first week. After that I will mend the sundial on the south wall, which has been wrong since somebody straightened it in the sixties. It has no weights and no wheels, and it cannot be wound. My knees are looking forward to it very much.',
  ],
];
const questions = asked.map(([question]) => question);
const title = '“A motor hears nothing”: Ilse Marrow on the tower clock';
const layouts: Record<string, readonly Block[]> = {
  'in paragraphs of their own': asked.flat(),
  'marked with Q and A': asked.flatMap(([question, answer]) => [`Q: ${question}`, `A: ${answer}`]),
  'marked with who speaks': asked.flatMap(([question, answer]) => [`Harbour Post: ${question}`, `Ilse Marrow: ${answer}`]),
  'marked with initials': asked.flatMap(([question, answer]) => [`HP: ${question}`, `IM: ${answer}`]),
  'after a remark': asked.flatMap(([question, answer]) => [
    `People in the town have been wondering about that for as long as anybody can remember. ${question}`,
    answer,
  ]),
};
const claimsIn = ({ paragraphs }: Digest['sections'][number]) => paragraphs.flat();
const bare = (text: string) => text.replace(/^(?:Ilse Marrow|A|IM): /, '');

describe.each(Object.entries(layouts))('an interview with questions %s', (_layout, blocks) => {
  const digest = digestOf(articleOf([introduction, ...blocks], { title }));

  it('goes by its questions, in their order, each in its own words', () => {
    const headings = digest.sections.map(({ heading }) => heading);
    expect(headings.length).toBeGreaterThanOrEqual(2);
    expect(headings).toEqual(questions.filter((question) => headings.includes(question)));
    for (const { heading, headingCitations } of digest.sections) expect(headingCitations.map(({ exact }) => exact)).toEqual([heading]);
  });

  it('answers each by what was answered to it, from the first or second sentence on', () => {
    for (const section of digest.sections) {
      const answer = asked.find(([question]) => question === section.heading)?.[1] ?? '';
      for (const { text } of claimsIn(section)) expect(answer).toContain(bare(text));
      const opening = answer.split(/(?<=[.?!]) /).slice(0, 2);
      expect(opening).toContain(bare(claimsIn(section)[0]?.text ?? ''));
    }
  });

  it('never shows a question as a claim', () => {
    for (const { text } of [...digest.lead, ...digest.sections.flatMap(claimsIn)]) expect(text).not.toMatch(/\?/);
  });

  it('says who answers', () => {
    for (const section of digest.sections) {
      const [first] = claimsIn(section);
      const named = [first?.label?.text, first?.text].some((text) => text?.includes('Ilse Marrow'));
      expect(named, section.heading).toBe(true);
    }
  });

  it('opens with who she is', () => {
    expect(digest.lead[0]?.text).toMatch(/^Ilse Marrow has wound/);
  });
});

it('a question that is too long to stand over a section is no heading', () => {
  const long = asked.map(([question, answer], at): [string, string] =>
    at === 0
      ? [`Considering the frost, the stairs, the pigeons and the forty minutes, ${question.toLowerCase()}`, answer]
      : [question, answer],
  );
  const { sections } = digestOf(articleOf([introduction, ...long.flat()], { title }));
  expect(sections.length).toBeGreaterThanOrEqual(2);
  for (const { heading } of sections) expect(questions.slice(1)).toContain(heading);
});

it('a report with a few questions to itself is no interview', () => {
  const report = asked.map(([, answer]) => answer);
  const { sections } = digestOf(articleOf([introduction, 'What is a clock worth?', ...report, 'And who pays?', introduction], { title }));
  for (const { heading } of sections) expect(heading).not.toMatch(/\?/);
});

it('what the characters of a story ask is no heading', () => {
  const blocks = asked.flatMap(([question, answer]) => [`“${question}”`, answer]);
  const { sections } = digestOf(articleOf([introduction, ...blocks], { title: 'The clock of the harbour tower' }));
  for (const { heading } of sections) expect(questions.map((question) => `“${question}”`)).not.toContain(heading);
});
