import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { findNext } from '../../../src/core/digest/find-next.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';

const before: Record<string, string> = {
  en: 'The town of Ottle bought a ferry from the yard at Kolm in the spring of that year.',
  de: 'Die Stadt Ottle kaufte im Frühjahr jenes Jahres eine Fähre bei der Werft in Kolm.',
  fr: 'La ville d’Ottle a acheté un bac au chantier naval de Kolm au printemps de cette année.',
  it: 'La città di Ottle comprò un traghetto dal cantiere di Kolm nella primavera di quell’anno.',
  nl: 'De stad Ottle kocht in het voorjaar van dat jaar een veerboot bij de werf in Kolm.',
  pt: 'A cidade de Ottle comprou uma balsa ao estaleiro de Kolm na primavera daquele ano.',
  es: 'La ciudad de Ottle compró un transbordador al astillero de Kolm en la primavera de aquel año.',
};

/** What is told of as coming next where a sentence ends an article of 12 January 2026. */
function nextIn(language: string, sentence: string): string[] {
  const texts = [...Array.from({ length: 9 }, () => before[language] ?? ''), sentence];
  const passages = texts.map((text, at): Passage => ({ id: `p${at}`, kind: 'paragraph', text }));
  const sentences = readSentences(passages, language);
  const salience = sentences.map(() => 0);
  return findNext(sentences, salience, new Set(), { language, publishedAt: '2026-01-12T08:00:00+01:00' }).map(({ text }) => text);
}

describe('what comes next', () => {
  it.each([
    ['en', 'The council will vote on the second ferry at its meeting on Thursday in the school hall.'],
    ['en', 'Divers from the coast guard will search the wreck of the old ferry again in March 2026.'],
    ['en', 'It remains unclear whether the pier of Sarn can carry the weight of the chargers.'],
    ['de', 'Der Stadtrat wird am Donnerstag in der Turnhalle über die zweite Fähre abstimmen, sagte der Kämmerer.'],
    ['de', 'Die zweite Fähre soll nach Angaben der Werft am 3. März ausgeliefert werden, wenn das Eis es zulässt.'],
    ['de', 'Noch offen ist, ob der Steg von Sarn das Gewicht der Ladesäulen trägt, und noch nicht bekannt ist der Preis.'],
    ['fr', 'Le conseil municipal se prononcera jeudi sur le second bac dans la salle de l’école, selon le trésorier.'],
    ['it', 'Il consiglio voterà giovedì sul secondo traghetto nella sala della scuola, secondo il tesoriere.'],
    ['nl', 'De gemeenteraad zal donderdag in de zaal van de school stemmen over de tweede veerboot.'],
    ['pt', 'O conselho votará em março sobre a segunda balsa na sala da escola, segundo o tesoureiro.'],
    ['es', 'El concejo votará el jueves sobre el segundo transbordador en la sala de la escuela, según el tesorero.'],
  ])('is told in %s by “%s”', (language, sentence) => {
    expect(nextIn(language, sentence)).toEqual([sentence]);
  });

  it.each([
    ['a date that has passed', 'en', 'The council will remember the storm of November 2025 as the worst since the pier was built.'],
    ['a year far ahead', 'en', 'The council will have paid back the loan for the first of its two ferries in 2046.'],
    ['advice', 'en', 'If the ferry is due on Thursday, you will find the timetable beside the door of the shed.'],
    [
      'a day that a short word only looks like',
      'de',
      'Die Fahrgäste werden so lange warten müssen wie im vergangenen Winter auch schon geschehen.',
    ],
    ['what leans on another sentence', 'en', 'They will vote on the second ferry at the meeting on Thursday in the school hall.'],
  ])('is not %s', (_, language, sentence) => {
    expect(nextIn(language, sentence)).toEqual([]);
  });
});
