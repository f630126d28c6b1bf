import { expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { featureNames } from '../../../src/core/digest/feature-weights.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { weighSentences } from '../../../src/core/digest/salience.ts';
import { featuresOf } from '../../../src/core/digest/sentence-features.ts';

const TITLE = 'Ottle reopens its harbour bridge';
const texts = [
  'The harbour bridge of Ottle reopened on Monday after 14 months of repairs. Ida Moss, the harbour master, opened it with a bell.',
  'The repairs of the harbour bridge cost 3.2 million crowns. A gull watched the whole of the opening from a lamp.',
  'Ships had waited outside the harbour since the bridge failed in a storm.',
];
const passages: Passage[] = texts.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
const sentences = readSentences(passages, 'en');

it('every feature of every sentence lies between 0 and 1', () => {
  for (const language of ['en', 'ja', null]) {
    for (const title of [TITLE, '']) {
      for (const features of featuresOf(sentences, title, language)) {
        expect(Object.keys(features).sort()).toEqual([...featureNames].sort());
        for (const name of featureNames) {
          expect(features[name], name).toBeGreaterThanOrEqual(0);
          expect(features[name], name).toBeLessThanOrEqual(1);
        }
      }
    }
  }
});

it('what an article is about weighs more than what happens beside it', () => {
  const salience = weighSentences(sentences, TITLE, 'en');
  const ranked = [...salience.keys()].sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0));
  expect(ranked[0]).toBe(0);
  expect(ranked.at(-1)).toBe(3);
});

it('salience is told in standard deviations from the article’s mean', () => {
  const salience = weighSentences(sentences, TITLE, 'en');
  expect(salience.reduce((a, b) => a + b, 0)).toBeCloseTo(0);
  expect(salience.reduce((sum, each) => sum + each ** 2, 0) / salience.length).toBeCloseTo(1);
});

it('an article of one sentence, or of several alike, has a finite salience', () => {
  for (const text of ['The bridge of Ottle is open again.', 'The bridge is open again. The bridge is open again.']) {
    const own = readSentences([{ id: 'p1', kind: 'paragraph', text }], 'en');
    for (const each of weighSentences(own, '', 'en')) expect(Number.isFinite(each)).toBe(true);
  }
});
