import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { htmlOf, PARTIAL_PAGES, wordsToRead } from './partial-pages.ts';

describe.each(PARTIAL_PAGES)('where $name', (page) => {
  const reading = readArticle(parsePage(htmlOf(page)), { url: `https://pages.example${page.at ?? '/stories/one'}`, anyway: false });
  if (reading.kind !== 'read') throw new Error(`nothing was read: ${reading.why}`);
  const text = reading.article.passages.map((passage) => passage.text).join('\n');

  it('what is there is read, and nothing else', () => {
    expect(wordsToRead(page).filter((words) => !text.includes(words))).toEqual([]);
    expect((page.notRead ?? []).filter((words) => text.includes(words))).toEqual([]);
  });

  it('is an article, and what is missing is said', () => {
    const { isArticle, notes } = reading.article.state;
    expect(isArticle).toBe(true);
    const expected = page.bySight ? [] : page.notes;
    expect(notes.map(({ kind }) => kind).sort()).toEqual(expected.map(({ kind }) => kind).sort());
    expect(notes).toEqual(expect.arrayContaining(expected.map((note) => expect.objectContaining(note))));
  });
});
