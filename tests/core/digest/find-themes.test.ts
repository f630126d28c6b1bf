import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/core/digest/find-phrases.ts';
import { type ThemeFinder, themeFinder } from '../../../src/core/digest/find-themes.ts';
import { namesIn, nounsIn } from '../../../src/core/digest/phrase-vocabulary.ts';
import { readSentences, type Sentence } from '../../../src/core/digest/read-sentences.ts';
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
    ['is no verb with what it does', 'They saw the use of a ferry. They would also use ferry landings.', ['use of a ferry', 'ferry']],
    ['is no name and a verb', 'On Monday FerryCo claims that it sank.', []],
    ['is not cut from its number', 'They left the 11th District office.', []],
    ['is no name with what is said of it', 'They came from sunny Ottle. Nobody likes Ottle.', []],
    ['ends before no “and” that may belong to it', 'They own the harbour and ferry office. We saw the harbour.', ['harbour']],
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

const none: ReadonlySet<string> = new Set();

/** The words of the phrase that names these shown sentences of a part best. */
function named(finder: ThemeFinder, part: readonly Sentence[], shown = part, used = none): string {
  const { phrase } = finder.name(part, shown, used) ?? {};
  return phrase ? phrase.sentence.passage.text.slice(phrase.start, phrase.end) : '';
}

describe('the heading of a part', () => {
  const bees = [
    'The beekeepers counted the winter losses in April.',
    'Winter losses were higher than ever before.',
    'Nobody explains winter losses of that size.',
    'A fund will pay for the winter losses.',
  ];
  const trams = [
    'The tram depot burned down in May.',
    'A new tram depot will open by the river.',
    'Behind the tram depot stands a lime tree.',
  ];
  const sentences = readSentences(articleOf([...bees, ...trams]).passages, 'en');
  const [losses, depot] = [sentences.slice(0, bees.length), sentences.slice(bees.length)] as const;
  const finder = themeFinder(sentences, 'en', '', []);

  it('is what the part speaks of most', () => {
    expect([losses, depot].map((part) => named(finder, part))).toEqual(['winter losses', 'tram depot']);
  });

  it('is no word that another has, in no form of it', () => {
    expect(named(finder, depot, depot, new Set(['tram', 'depot']))).not.toMatch(/tram|depot/);
    expect(named(themeFinder(sentences, 'en', '', ['All trams']), depot)).not.toMatch(/tram/);
  });

  it('is among what is shown, and what that speaks of', () => {
    const fund = losses.slice(3);
    expect(named(finder, losses, fund)).toBe('winter losses');
    const others = [...bees, 'The mild weather of March was to blame.', 'During the mild weather the queens flew too early.'];
    const part = readSentences(articleOf(others).passages, 'en');
    const shown = part.slice(bees.length);
    expect(named(themeFinder(part, 'en', '', []), part, shown)).toMatch(/mild weather/);
  });

  it('is none where only one of many shown sentences speaks of it', () => {
    const others = ['It rained.', 'Nobody came.', 'They all went home and slept until noon.', 'Somebody spoke about the ferry landing.'];
    const part = readSentences(articleOf(others).passages, 'en');
    expect(named(themeFinder(part, 'en', '', []), part)).toBe('');
  });

  it('is no person', () => {
    const part = readSentences(articleOf(['We met Ann Rook on Monday.', 'Later Ann Rook left.', 'Nobody asked Rook why.']).passages, 'en');
    expect(named(themeFinder(part, 'en', '', []), part)).toBe('');
  });
});

describe('of two phrases that a part speaks of alike', () => {
  it.each([
    ['one thing of many is', ['A repair crew saw the tide mill.', 'Inside the tide mill they met a repair crew.'], 'tide mill'],
    [
      'what belongs to somebody is',
      ['Inside stood the dog’s basket and the tide mill.', 'The tide mill was the dog’s basket.'],
      'tide mill',
    ],
    ['what the title says is', ['Behind the flour works stands the tide mill.', 'The tide mill drove the flour works.'], 'tide mill'],
  ])('%s the worse heading', (_case, texts, better) => {
    const part = readSentences(articleOf(texts).passages, 'en');
    expect(named(themeFinder(part, 'en', 'About the flour works', []), part)).toBe(better);
  });
});

describe('in German a noun', () => {
  const nameOf = (texts: readonly string[]) => {
    const part = readSentences(articleOf(texts).passages, 'de');
    return named(themeFinder(part, 'de', '', []), part);
  };

  it('is no heading in a form that a case gives it', () => {
    const texts = ['Von den alten Fährschiffen spricht der Hafenmeister.', 'Der Hafenmeister wohnt auf den Fährschiffen.'];
    expect(nameOf(texts)).toBe('Hafenmeister');
  });

  it('but where all cases have that form', () => {
    const texts = ['Von den alten Fährverbindungen spricht der Vogt.', 'Der Vogt lebt von den Fährverbindungen.'];
    expect(nameOf(texts)).toBe('Fährverbindungen');
  });
});

describe('one word', () => {
  const theme = (texts: readonly string[]) => {
    const part = readSentences(articleOf(texts).passages, 'en');
    return themeFinder(part, 'en', '', []).name(part, part, none);
  };

  it('weighs less where it wants an article', () => {
    const plural = theme(['They filled the potholes.', 'Nobody counted the potholes.', 'Nobody likes the potholes.']);
    const one = theme(['They filled the pothole.', 'Nobody counted the pothole.', 'Nobody likes the pothole.']);
    expect([plural, one].map((each) => each?.phrase.terms)).toEqual([['potholes'], ['pothole']]);
    expect(plural?.weight).toBeGreaterThan(one?.weight ?? Number.POSITIVE_INFINITY);
  });
});

describe('a name that no article brings in', () => {
  const elsewhere = 'Visitors from Kolm asked about the price of a ticket for the evening.';
  const nameOf = (texts: readonly string[]) => {
    const sentences = readSentences(articleOf([...texts, elsewhere]).passages, 'en');
    return named(themeFinder(sentences, 'en', '', []), sentences.slice(0, -1));
  };

  it('is a heading where the part speaks of it again and again', () => {
    const texts = [
      'Salt Lantern opened to a full house.',
      'Nobody who saw Salt Lantern left early.',
      'Critics of Kolm said that Salt Lantern was too long.',
    ];
    expect(nameOf(texts)).toBe('Salt Lantern');
  });

  it('but not where it is said in passing', () => {
    expect(nameOf(['Salt Lantern opened to a full house.', 'Nobody left early on that evening.'])).not.toBe('Salt Lantern');
  });
});
