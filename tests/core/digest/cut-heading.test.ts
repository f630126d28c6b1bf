import { describe, expect, it } from 'vitest';
import { headingCutter } from '../../../src/core/digest/cut-heading.ts';
import { findPhrases, type Phrase } from '../../../src/core/digest/find-phrases.ts';
import { namesIn, nounsIn } from '../../../src/core/digest/phrase-vocabulary.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { headingRulesFor } from '../../../src/core/text/heading-rules.ts';
import { rulesFor } from '../../../src/core/text/rules-for.ts';
import { articleOf } from './articles.ts';

function phrasesIn(text: string, language = 'en', around: readonly string[] = []): string[] {
  const { passages } = articleOf([text, ...around]);
  const sentences = readSentences(passages, language);
  const rules = headingRulesFor(language);
  const { functionWords } = rulesFor(language);
  const vocabulary = { rules, functionWords, names: namesIn(sentences), nouns: nounsIn(sentences, rules, functionWords) };
  const cut = sentences.filter(({ passageIndex }) => passageIndex === 0).flatMap((sentence) => findPhrases(sentence, vocabulary));
  return cut.map(({ sentence, start, end }) => sentence.passage.text.slice(start, end));
}

describe('a phrase that may be a heading', () => {
  it.each([
    ['is what an article brings in', 'They spoke of the battery ferry for an hour.', ['battery ferry']],
    ['may be linked to another', 'We heard about the cost of the new landing.', ['cost', 'cost of the new landing', 'landing']],
    ['ends where a verb follows', 'She praised the wooden landing that the divers saw.', ['wooden landing']],
    ['may be a noun that an article brings in', 'He looked at the ferry.', ['ferry']],
    ['holds no verb in short', 'You saw the ferry. She knows the ferry you’ll take.', ['ferry', 'ferry']],
    ['is no name and what it does', 'On Monday Ottle voted against it.', []],
    ['does not end in a verb', 'The town knows that the board runs the ferry.', ['ferry']],
    ['says more than how much there is', 'They asked for a number of times.', []],
    ['is no half of a possessive', 'We met at the retired fishermens’ hall.', []],
  ])('%s', (_, text, expected) => {
    expect(phrasesIn(text)).toEqual(expected);
  });

  it('is in German a noun and what belongs to it', () => {
    expect(phrasesIn('Am Montag begann der Abriss des Wehres.', 'de')).toContain('Abriss des Wehres');
    expect(phrasesIn('Er sprach von einem Umzug.', 'de')).toEqual([]);
  });

  it('is in French linked by “de”', () => {
    expect(phrasesIn('On a parlé des horaires de la bibliothèque.', 'fr')).toContain('horaires de la bibliothèque');
    expect(phrasesIn('Il dit de la bibliothèque qu’une salle ferme.', 'fr').join()).not.toMatch(/qu’/);
  });
});

describe('the heading of a part', () => {
  const bees = [
    'The beekeepers counted the winter losses in April.',
    'Winter losses were higher than ever before.',
    'Nobody explains winter losses of that size.',
    'For the winter losses a fund will pay.',
  ];
  const trams = [
    'The tram depot burned down in May.',
    'A new tram depot will open by the river.',
    'Behind the tram depot stands a lime tree.',
  ];
  const sentences = readSentences(articleOf([...bees, ...trams]).passages, 'en');
  const parts = [sentences.slice(0, bees.length), sentences.slice(bees.length)] as const;
  const textOf = (phrases: readonly Phrase[]) =>
    phrases.map(({ sentence, start, end }) => sentence.passage.text.slice(start, end)).join(' + ');

  it('is what the part speaks of most', () => {
    const cut = headingCutter(sentences, 'en', [], '');
    expect(parts.map((part) => textOf(cut(part, part)))).toEqual(['winter losses', 'tram depot']);
  });

  it('is never used twice, in no form of its words', () => {
    const cut = headingCutter(sentences, 'en', ['trams', 'depots'], '');
    cut(parts[0], parts[0]);
    expect(textOf(cut(parts[0], parts[0]))).not.toMatch(/winter|loss/);
    expect(textOf(cut(parts[1], parts[1]))).not.toMatch(/tram|depot/);
  });

  it('is no person', () => {
    const people = ['We met Ann Rook on Monday.', 'Later Ann Rook left.', 'Nobody asked Rook why.'];
    const read = readSentences(articleOf(people).passages, 'en');
    expect(headingCutter(read, 'en', [], '')(read, read)).toEqual([]);
  });
});

describe('two phrases in one heading', () => {
  const lines = [
    'The repair fund pays for the sea wall and for nothing else.',
    'Without the repair fund no stone of the sea wall would stand.',
    'Last winter the sea wall broke while the repair fund was empty.',
  ];
  const cut = (language: string) => {
    const read = readSentences(articleOf([...lines, 'Nobody in Kolm asked about the price of a ticket.']).passages, language);
    const part = read.slice(0, lines.length);
    return headingCutter(read, language, [], '')(part, part).map(({ sentence, start, end }) => sentence.passage.text.slice(start, end));
  };

  it('stand where a part speaks of both alike', () => {
    expect(cut('en').sort()).toEqual(['repair fund', 'sea wall']);
  });

  it('are one in a language of which we know no “and”', () => {
    expect(cut('cy').length).toBeLessThan(2);
  });
});

describe('one word', () => {
  const cut = (elsewhere: string) => {
    const own = ['The potholes grow in every frost.', 'Crews fill the potholes at night.', 'Drivers count the potholes twice.'];
    const read = readSentences(articleOf([...own, elsewhere, elsewhere, elsewhere]).passages, 'en');
    const part = read.slice(0, own.length);
    return headingCutter(read, 'en', [], '')(part, part).map(({ terms }) => terms.join(' '));
  };

  it('is a heading where the part keeps speaking of it', () => {
    expect(cut('Nobody asked about the price of a ticket.')).toEqual(['potholes']);
  });

  it('but not where the rest of the article speaks of it too', () => {
    expect(cut('Nobody asked about the potholes, said the town.')).toEqual([]);
  });
});

describe('a name that no article brings in', () => {
  const elsewhere = 'Visitors from Kolm asked about the price of a ticket for the evening.';
  const cut = (texts: readonly string[]) => {
    const sentences = readSentences(articleOf([...texts, elsewhere]).passages, 'en');
    const part = sentences.slice(0, -1);
    const [phrase] = headingCutter(sentences, 'en', [], '')(part, part);
    return phrase?.sentence.passage.text.slice(phrase.start, phrase.end);
  };

  it('is a heading where the part speaks of it again and again', () => {
    const texts = [
      'Salt Lantern opened to a full house.',
      'Nobody who saw Salt Lantern left early.',
      'Critics of Kolm said that Salt Lantern was too long.',
    ];
    expect(cut(texts)).toBe('Salt Lantern');
  });

  it('but not where it is said in passing', () => {
    expect(cut(['Salt Lantern opened to a full house.', 'Nobody left early on that evening.'])).not.toBe('Salt Lantern');
  });
});
