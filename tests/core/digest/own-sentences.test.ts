import { expect, it } from 'vitest';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf, type Block, ferryParagraphs } from './articles.ts';

const source = { siteName: 'Sarn Nursery', url: 'https://www.sarnnursery.example/ferns', title: 'Ferns for dark rooms' };
const isUsable = (text: string, language = 'en', blocks: readonly Block[] = ferryParagraphs) => {
  const { passages } = articleOf([...blocks, text], { ...source, language });
  return readSentences(passages, language, { ...source, byline: null }).at(-1)?.usable;
};

it.each([
  ['en', 'Our gardeners can help you find a fern that likes your room.'],
  ['en', 'At Sarn Nursery, we grow ferns from spores in a dark cellar.'],
  ['en', 'From your first fern to your last, Sarn Nursery is here to help.'],
  ['de', 'Wir helfen Ihnen gern bei der Suche nach einem Farn für dunkle Räume.'],
  ['fr', 'Nous vous aidons volontiers à trouver une fougère pour vos pièces sombres.'],
  ['es', 'Nosotros le ayudamos a usted a encontrar un helecho para su casa.'],
])('the publisher’s word to its readers is no part of a digest (%s: %s)', (language, text) => {
  expect(isUsable(text, language)).toBe(false);
});

it.each([
  ['en', 'We crossed the strait in a rowing boat when the ferry was late.'],
  ['en', 'Ferns that Sarn Nursery sold in 1965 still grow behind the town hall.'],
  ['en', '“We will help you to find a boat,” Ida Moss told the islanders on Friday.'],
  ['en', 'The US ferry that carried your grandmother sank in 1965.'],
  ['de', 'Wir haben gesehen, dass sie den Farn im dunklen Keller ziehen.'],
])('but what is said in it or of it is (%s: %s)', (language, text) => {
  expect(isUsable(text, language)).toBe(true);
});

it('an article all in that tone is left its sentences', () => {
  const text = 'We promise you that your fern will live for eleven years in the dark.';
  const letters = Array.from({ length: 6 }, (_, at): Block => `We told you in letter number ${at} that your ferns would come back.`);
  expect(isUsable(text, 'en', letters)).toBe(true);
});
