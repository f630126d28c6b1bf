import { expect, it } from 'vitest';
import type { PassageKind } from '../../../src/core/article.ts';
import { lacksVerb } from '../../../src/core/digest/lacks-verb.ts';
import { findWords } from '../../../src/core/text/words.ts';

const lacks = (text: string, kind: PassageKind, language = 'en') => lacksVerb(text, findWords(text, language), kind, language);

it.each([
  ['paragraph', 'Known for dark ferns and a slow ferry.'],
  ['paragraph', 'Ideal for islanders without a boat of their own.'],
  ['paragraph', 'A close look at the bow and its dark wood.'],
  ['list-item', 'Easier to row than the diesel ferry.'],
  ['list-item', 'The basics of good rowing, including key words of the sea.'],
  ['list-item', 'A cabin with a stove, a telephone and a window on the strait.'],
] as const)('a bullet or tag line says nothing of anything (%s: %s)', (kind, text) => {
  expect(lacks(text, kind)).toBe(true);
});

it.each([
  ['paragraph', 'Known for its ferns, the island draws thousands.'],
  ['list-item', 'The ferry crosses the strait in nine minutes.'],
  ['list-item', 'The boats cross the strait in nine minutes.'],
  ['paragraph', 'A storm broke the harbour wall.'],
  ['paragraph', 'A diver fell into the strait.'],
  ['list-item', 'The town sold its diesel ferry.'],
  ['list-item', 'The battery is charged at each landing.'],
  ['list-item', 'Steer the boat towards the north beach.'],
  ['list-item', 'With a rope you can bring the boat home.'],
  ['paragraph', 'The basics of good rowing, including key words of the sea.'],
] as const)('a sentence with a verb, or that may have one, does (%s: %s)', (kind, text) => {
  expect(lacks(text, kind)).toBe(false);
});

it('a language without a table of verbs is not judged', () => {
  expect(lacks('Die Grundlagen des Ruderns.', 'list-item', 'de')).toBe(false);
});
