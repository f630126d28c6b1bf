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
  ['en', 'Sarn Nursery’s ferns will grow in the darkest of your rooms.'],
  ['en', 'Please keep the boat free of ferns and of soil.'],
  ['en', 'Let’s begin with the ferns that stand on the quay.'],
  ['en', 'Ferns on the ferry, and nobody has to pay for them!'],
  ['en', 'This short guide to ferns was made on the island of Sarn.'],
  ['en', 'Ferns are set beside boats in our dark island fern guide.'],
  ['en', 'Our testers carried ferns over the strait for eleven weeks.'],
  ['en', 'Carry a fern over the strait in November with us.'],
  ['en', 'Today, I am going to talk about the ferns of the strait.'],
  ['en', 'Ferns of the north beach are the matter of another post.'],
  ['it', 'Si prega di non portare felci sulla barca.'],
  ['pt', 'Esta pequena lista de fetos foi feita na ilha.'],
  ['nl', 'Laten we beginnen met de varens op de kade.'],
  ['de', 'Fangen wir mit den Farnen auf dem Kai an.'],
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
  ['en', '“Please keep your ferns off the boat,” Ida Moss told the islanders.'],
  ['en', 'The captain shouted “Ferns!” and turned the boat around.'],
  ['en', 'An earlier version of this article said that the ferns were free.'],
  ['en', 'The town made a guide to ferns, and nobody has read it.'],
  ['de', 'Wir haben gesehen, dass sie den Farn im dunklen Keller ziehen.'],
])('but what is said in it or of it is (%s: %s)', (language, text) => {
  expect(isUsable(text, language)).toBe(true);
});

it('the site’s name opens a sentence of its own only where readers are spoken to', () => {
  const text = 'Sarn Nursery grew ferns in a dark cellar in 1965.';
  expect(isUsable(text)).toBe(true);
  const letters = Array.from({ length: 12 }, (_, at): Block => `Fern number ${at} wants ${at + 2} cups of water from your well.`);
  expect(isUsable(text, 'en', letters)).toBe(false);
});

it('an article all in that tone is left its sentences', () => {
  const text = 'We promise you that your fern will live for eleven years in the dark.';
  const letters = Array.from({ length: 6 }, (_, at): Block => `We told you in letter number ${at} that your ferns would come back.`);
  expect(isUsable(text, 'en', letters)).toBe(true);
});

it('one that keeps calling out is left its calls', () => {
  const calls = Array.from({ length: 6 }, (_, at): Block => `The boat number ${at} of the island has sunk in the strait!`);
  expect(isUsable('Another boat of the town is going down today!', 'en', calls)).toBe(true);
});
