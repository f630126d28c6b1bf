import { expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { settleLanguage } from '../../src/core/settle-language.ts';

const GERMAN =
  'Die Fähre nach Ardmoor legte an diesem Morgen zum ersten Mal seit elf Wochen wieder pünktlich ab, und es waren vierzig Menschen an Bord. ' +
  'Der Kapitän sagte, das Wetter sei auf der ganzen Strecke ruhig gewesen und die neue Maschine laufe besser als die alte, die man im Herbst ausgebaut hatte.';
const ARABIC =
  'عادت العبارة إلى الجزيرة هذا الصباح بعد أسابيع من التوقف وكان على متنها أربعون راكبا وبيانو لم يأت أحد لأخذه من المرفأ القديم، وقال القبطان إن البحر كان هادئا هذا الصباح على طول الطريق بين الجزيرة والميناء';

const articleOf = (text: string, declared: string | null, direction?: 'ltr' | 'rtl'): Article => ({
  scope: 'page',
  source: {
    url: 'https://gazette.example/ferry',
    canonicalUrl: null,
    title: 'The ferry',
    siteName: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: declared,
    direction: direction ?? 'ltr',
    wordCount: 40,
  },
  state: { isArticle: true, confidence: 0.9, notes: [{ kind: 'very-short', words: 40 }] },
  passages: [{ id: 'p1', kind: 'paragraph', text }],
  ...(direction && { direction }),
});

it('leaves an article as it is whose page names the language of its words', () => {
  const article = articleOf(GERMAN, 'de-AT');
  expect(settleLanguage(article)).toBe(article);
});

it('takes the language of the words, and says so, where the page names another', () => {
  const { source, state } = settleLanguage(articleOf(GERMAN, 'en'));
  expect(source.language).toBe('de');
  expect(state.notes).toEqual([
    { kind: 'very-short', words: 40 },
    { kind: 'language-unsure', declared: 'en', found: 'de' },
  ]);
});

it('finds the language, without a doubt, where the page names none', () => {
  const { source, state } = settleLanguage(articleOf(GERMAN, null));
  expect(source.language).toBe('de');
  expect(state.notes).toHaveLength(1);
});

it('turns the direction with the language, unless the page itself declares one', () => {
  expect(settleLanguage(articleOf(ARABIC, 'en')).source).toMatchObject({ language: 'ar', direction: 'rtl' });
  expect(settleLanguage(articleOf(ARABIC, 'en', 'ltr')).source).toMatchObject({ language: 'ar', direction: 'ltr' });
});
