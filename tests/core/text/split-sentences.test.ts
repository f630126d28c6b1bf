import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import { sentenceCases } from './sentence-cases.ts';
const spaced = (l: string) => (l === 'ja' || l === 'zh' ? '' : ' ');
describe('a text is cut where a reader would cut it', () => {
  for (const [language, texts] of Object.entries(sentenceCases)) {
    it.each(texts.map((p) => [p.join(spaced(language)), p] as const))(`${language}: %s`, (text, p) => {
      expect(splitSentences(text, language).map((s) => text.slice(s.start, s.end))).toEqual(p);
    });
  }
});
