import { describe, expect, it } from 'vitest';
import { articleOf, digestOf } from '../core/digest/articles.ts';
import { findDangling, opensLeaning } from './find-dangling.ts';

describe('an opener leans back', () => {
  it.each(['He left.', '“This is new,” she said.', 'However, the dam held.', 'Sie blieb.', 'Cependant, il pleut.', 'It’s late.'])(
    '%s',
    (text) => {
      expect(opensLeaning(text)).toBe(true);
    },
  );
  it.each(['There are three dams.', 'Es gibt drei Dämme.', 'Ida Moss left.', 'Italy voted.', 'Here stands a mill.'])(
    'but not: %s',
    (text) => {
      expect(opensLeaning(text)).toBe(false);
    },
  );
});

it('a claim that leans on a sentence that is not shown is found, one after its own sentence is not', () => {
  const digest = digestOf(articleOf(['Ida Moss built the mill of Ottle. She sold it in May.', 'Nobody has run the mill of Ottle since.']), {
    sentences: 3,
  });
  expect(findDangling(digest)).toEqual([]);
  const alone = { ...digest, lead: digest.lead.filter(({ text }) => !text.startsWith('Ida')) };
  expect(findDangling(alone).map(({ text }) => text)).toEqual(['She sold it in May.']);
});
