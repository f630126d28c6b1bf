import { describe, expect, it } from 'vitest';
import { weighBorders } from '../../../src/core/digest/border-features.ts';
import { divideByWords, unitsOf } from '../../../src/core/digest/divide-by-words.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf } from './articles.ts';

const bees = [
  'The bees left the hive in April. The hive had stood under the lime tree for years.',
  'A swarm of bees hung from the lime tree. The keeper caught the swarm in a basket.',
  'The keeper carried the basket of bees to a new hive. Honey ran from the old hive.',
];
const trams = [
  'The tram stopped on the bridge. Rust had eaten the rails of the tram.',
  'The rails will be welded at night. No tram crosses the bridge before dawn.',
  'The driver of the tram walked over the bridge. The rails were warm.',
];
const divide = (texts: string[], parts: number) => divideByWords(readSentences(articleOf(texts).passages, 'en'), parts);

describe('a text without headings is divided', () => {
  it('where its words change', () => {
    const [first, second] = divide([...bees, ...trams], 2);
    expect(first?.map((sentence) => sentence.text).join(' ')).toBe(bees.join(' '));
    expect(second?.map((sentence) => sentence.text).join(' ')).toBe(trams.join(' '));
  });

  it('between sentences where it is one paragraph', () => {
    const [first, second] = divide([[...bees, ...trams].join(' ')], 2);
    expect(first?.at(-1)?.text).toBe('Honey ran from the old hive.');
    expect(second?.[0]?.text).toBe('The tram stopped on the bridge.');
  });

  it('neither after a colon nor inside a list', () => {
    const listed = articleOf([
      ...bees.slice(0, 2),
      'Two things are needed at the bridge:',
      ['list-item', 'A lamp with a long wick'],
      ['list-item', 'Salt and a shovel'],
      ...trams,
    ]);
    const weights = weighBorders(unitsOf(readSentences(listed.passages, 'en'), 1));
    const [, , , afterColon = 0, insideList = 0, afterList = 0] = weights;
    expect(afterColon).toBeLessThan(afterList);
    expect(insideList).toBeLessThan(afterList);
  });

  it('into no more parts than it has sentences', () => {
    expect(divide(['The tram stopped.'], 4)).toHaveLength(1);
    expect(divide([], 3)).toEqual([]);
  });
});
