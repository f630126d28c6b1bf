import { expect, it } from 'vitest';
import { opensWithSurname } from '../../../src/core/digest/opens-with-surname.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf } from './articles.ts';

const found = (...texts: string[]) => [...opensWithSurname(readSentences(articleOf(texts).passages, 'en'), 'en')].map(({ text }) => text);

it('a surname alone leans on the sentence that gives the whole name', () => {
  expect(found('The mill belongs to Ida Moss of Ottle.', 'Moss bought it in May.')).toEqual(['Moss bought it in May.']);
});

it('a whole name does not, nor does a name that nothing has introduced', () => {
  expect(found('The mill belongs to Ida Moss of Ottle.', 'Ida Moss bought it in May.')).toEqual([]);
  expect(found('The mill stands in Ottle.', 'Ottle bought it in May.')).toEqual([]);
});
