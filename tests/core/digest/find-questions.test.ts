import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { questionsIn } from '../../../src/core/digest/find-questions.ts';
import { articleOf, type Block, digestOf, ferryParagraphs } from './articles.ts';

const questions = [
  'You take the ferry every day. Is that wise?',
  'What does it cost you?',
  'Who pays the rest?',
  'When does it end?',
  'Why stay?',
];
const answers = ferryParagraphs.slice(3, 13);
const interview = (mark: string): Block[] => [
  ferryParagraphs[0] ?? '',
  ...questions.flatMap((question, at): Block[] => [`${mark}${question}`, answers[at * 2] ?? '', answers[at * 2 + 1] ?? '']),
];

describe('what an interviewer asks is none of the digest', () => {
  it.each([
    ['in passages of their own', ''],
    ['after a letter', 'Q: '],
    ['after a name', 'Lantern Review: '],
  ])('%s', (_, mark) => {
    const article = articleOf(interview(mark));
    expect(questionsIn(article.passages).size).toBe(questions.length);
    const shown = claimsOf(digestOf(article, { length: 'long' }))
      .map(({ text }) => text)
      .join(' ');
    expect(shown).not.toContain('every day');
    expect(shown.length).toBeGreaterThan(100);
  });

  it('in Japanese', () => {
    const blocks = [
      'いつ始めましたか？',
      '十年前です。',
      'なぜですか？',
      '海が好きだからです。',
      '誰が払いますか？',
      '町です。',
      '次は？',
      '船です。',
    ];
    expect([...questionsIn(articleOf(blocks).passages)]).toEqual(['p1', 'p3', 'p5', 'p7']);
  });

  it('but a question here and there makes no interview', () => {
    expect(questionsIn(articleOf(['What now?', ...ferryParagraphs, 'Who knows?', 'Nobody does.']).passages).size).toBe(0);
  });
});
