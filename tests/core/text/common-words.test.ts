import { expect, it } from 'vitest';
import { commonWords } from '../../../src/core/text/common-words.ts';

it('words that come in many sentences are probably function words, short ones sooner', () => {
  const sentences = [
    'na moru je brod',
    'brod je star',
    'na molu je mačka',
    'mačka spava',
    'more je mirno',
    'kapetan pije čaj',
    'kapetan je star',
  ];
  const common = commonWords(sentences.map((sentence) => sentence.split(' ')));
  expect(common).toContain('je');
  expect(common).toContain('na');
  expect(common).not.toContain('kapetan');
});
