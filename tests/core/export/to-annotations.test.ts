import { describe, expect, it } from 'vitest';
import { articleText } from '../../../src/core/article-text.ts';
import { toAnnotations } from '../../../src/core/export/to-annotations.ts';
import { exampleDigest } from '../../support/example-digest.ts';

describe('the annotations of a digest', () => {
  const annotations = toAnnotations(exampleDigest);

  it('are one for each claim and one for each quotation', () => {
    expect(annotations.map((annotation) => annotation.id.split(':').at(-1))).toEqual([
      ...['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
      ...['q1', 'q2', 'q3', 'q4', 'q5'],
    ]);
    expect(new Set(annotations.map((annotation) => annotation['@context']))).toEqual(new Set(['http://www.w3.org/ns/anno.jsonld']));
  });

  it('select the same words by quote and by position', () => {
    const text = articleText(exampleDigest.passages);
    for (const { selector } of annotations.flatMap((annotation) => annotation.target)) {
      const [quote, position] = selector;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('a selector is missing');
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
    }
  });

  it('carry the sentence, or the speaker of the quotation, as their body', () => {
    expect(annotations[0]?.body).toEqual({
      type: 'TextualBody',
      value: 'Cars must take the ring road from 4 May.',
      format: 'text/plain',
      language: 'en',
    });
    expect(annotations[7]).toMatchObject({ motivation: 'highlighting', body: { value: 'Mayor Ada Verning' } });
    expect(annotations[11]).not.toHaveProperty('body');
  });

  it('name the page and the time of reading as their target', () => {
    expect(annotations[0]?.target[0]).toMatchObject({
      source: 'https://www.hollin-courier.example/town/bridge',
      state: { type: 'TimeState', sourceDate: '2026-03-05T06:05:00.000Z' },
    });
  });
});
