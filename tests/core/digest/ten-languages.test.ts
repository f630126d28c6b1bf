import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { citationsHold } from '../../../src/core/evidence/citations-hold.ts';
import { articleOf, digestOf } from './articles.ts';
import { told } from './ten-languages.ts';

it('there are ten languages', () => {
  expect(new Set(told.map(({ language }) => language)).size).toBe(10);
});

describe.each(told)('a report in $language', ({ language, title, direction, sentences, leaning }) => {
  const space = /\p{scx=Han}|\p{scx=Kana}/u.test(title) ? '' : ' ';
  // Thai writes no full stops, so each of its sentences is a paragraph.
  const size = language === 'th' ? 1 : 2;
  const paragraphs = Array.from({ length: sentences.length / size }, (_, at) => sentences.slice(at * size, (at + 1) * size).join(space));
  const digest = digestOf(articleOf(paragraphs, { language, title, direction, wordCount: 200 }));
  const shown = claimsOf(digest).map(({ text }) => text);

  it('is told by whole sentences of its own, in its order', () => {
    expect(citationsHold(digest)).toBe(true);
    expect(digest.lead.length).toBeGreaterThanOrEqual(3);
    const places = digest.lead.map(({ text }) => sentences.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('begins with what has happened', () => {
    expect(shown[0]).toBe(sentences[0]);
  });

  it('shows no sentence that leans on one that is not there', () => {
    for (const at of leaning) {
      const place = shown.indexOf(sentences[at] ?? '');
      if (place >= 0) expect(shown[place - 1]).toBe(sentences[at - 1]);
    }
  });

  it('keeps its direction', () => {
    expect(digest.source.direction).toBe(direction);
  });
});
