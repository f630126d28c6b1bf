// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isTranslated } from '../../src/page/is-translated.ts';
import { pageOf } from './page-of.ts';

const ENGLISH =
  'The ferry was late again on Monday, and those who had waited for it since the morning went home. It is not the first time that this has happened, said the keeper of the pier, and it will not be the last.';
const GERMAN =
  'Die Fähre kam am Montag wieder zu spät, und wer seit dem Morgen auf sie gewartet hatte, ging nach Hause. Es ist nicht das erste Mal, dass das geschieht, sagte der Wärter der Mole, und es wird nicht das letzte sein.';

it.each([
  ['a page that Chromium’s translator has marked', 'translated-ltr', ENGLISH, 'en', true],
  ['a page translated into a language that runs from right to left', 'translated-rtl', ENGLISH, 'en', true],
  ['words of another language, with no mark, as Firefox leaves them', '', GERMAN, 'en', true],
  ['words of the language that was read', '', ENGLISH, 'en', false],
  ['words of a text whose language nobody knew', '', GERMAN, null, false],
  ['words that tell no language', '', 'Hm.', 'en', false],
])('%s', (_case, mark, text, language, expected) => {
  const document = pageOf('<p>Whatever.</p>');
  document.documentElement.className = mark;
  expect(isTranslated(document, text, language)).toBe(expected);
});
