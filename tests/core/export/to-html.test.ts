import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { toHtml, toRichText } from '../../../src/core/export/to-html.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { hostileDigest, hostileWords } from './hostile-digest.ts';

const textsOf = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe('a digest as a page', () => {
  const page = parsePage(toHtml(exampleDigest, englishWords));

  it('shows title, sentences, sections and quotations with their speakers', () => {
    expect(textsOf(page, 'h1')).toEqual(['Hollin Bridge to stay open while its arches are mended']);
    expect(textsOf(page, 'h2')).toEqual(['Shops fear a quiet summer6', 'What comes next', 'Sources']);
    expect(textsOf(page, 'figcaption')).toEqual([
      '— Mayor Ada Verning',
      '— Tomas Quell, who runs the bakery beside the bridge',
      '— the building office',
    ]);
  });

  it('joins a quotation with what continues it', () => {
    expect(page.querySelector('blockquote')?.firstChild?.textContent).toBe(
      '“A bridge that nobody may cross is only a wall with holes, and we have walls enough.”',
    );
  });

  it('leads every mark to the exact words, and these to their place in the page', () => {
    const marks = [...page.querySelectorAll('sup a')];
    expect(marks.length).toBeGreaterThan(7);
    for (const mark of marks) {
      const source = page.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
      expect(source?.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/www\.hollin-courier\.example\/town\/bridge#:~:text=/);
    }
    expect(textsOf(page, 'footer li')[1]).toBe(
      '“The stone bridge at Hollin will stay open to walkers and buses during two years of repairs, the town council decided on Tuesday.”',
    );
  });

  it('says its language and direction', () => {
    const rtl = parsePage(
      toHtml({ ...exampleDigest, source: { ...exampleDigest.source, language: 'ar', direction: 'rtl' } }, englishWords),
    );
    expect(rtl.documentElement.getAttribute('lang')).toBe('ar');
    expect(rtl.documentElement.getAttribute('dir')).toBe('rtl');
    expect(rtl.querySelector('article')?.getAttribute('dir')).toBe('rtl');
  });

  it('shows a page’s markup as text, runs nothing and links nowhere but to the web', () => {
    const hostile = parsePage(toHtml(hostileDigest(), englishWords));
    expect(hostile.querySelectorAll('script, img, b, [onerror]')).toHaveLength(0);
    expect(hostile.title).toBe(hostileWords);
    expect(textsOf(hostile, 'h1')).toEqual([hostileWords]);
    expect([...hostile.querySelectorAll('[href]')].map((link) => link.getAttribute('href')?.[0])).not.toContain('j');
    expect(hostile.documentElement.getAttribute('lang')).toBe('"><b>');
  });

  it('says that a page is no article', () => {
    const doubtful = parsePage(toHtml({ ...exampleDigest, article: { isArticle: false, confidence: 0.1, notes: [] } }, englishWords));
    expect(textsOf(doubtful, '.doubt')).toEqual(['This page does not look like an article.']);
    expect(textsOf(page, '.doubt')).toEqual([]);
  });
});

describe('a digest to be pasted', () => {
  it('leads every mark to the exact words in the page, and to no place in a page of ours', () => {
    const pasted = parsePage(toRichText(exampleDigest, englishWords));
    const marks = [...pasted.querySelectorAll('sup a')].map((mark) => mark.getAttribute('href'));
    expect(marks.length).toBeGreaterThan(7);
    for (const href of marks) expect(href).toMatch(/^https:\/\/www\.hollin-courier\.example\/town\/bridge#:~:text=/);
    expect(pasted.querySelectorAll('[id]')).toHaveLength(0);
    expect(textsOf(pasted, 'footer li')).toEqual(textsOf(parsePage(toHtml(exampleDigest, englishWords)), 'footer li'));
  });

  it('has a number without a link where no address is one of the web', () => {
    const pasted = parsePage(toRichText(hostileDigest(), englishWords));
    expect(pasted.querySelectorAll('[href]')).toHaveLength(0);
    expect(textsOf(pasted, 'sup')).toContain('1');
  });
});
