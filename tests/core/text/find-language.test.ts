import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/core/text/find-language.ts';

const english =
  'The harbour board of the town voted on Monday to replace its old ferry with a boat that will cross the strait in nine minutes. It was the third vote in a year, and nobody in the hall could say whether it would be the last one.';
const german =
  'Der Rat der Stadt hat am Montag beschlossen, die alte Fähre durch ein Boot zu ersetzen, das in neun Minuten über die Enge fährt. Es war die dritte Abstimmung in einem Jahr, und niemand im Saal konnte sagen, ob es die letzte sein würde oder nicht.';
const polish =
  'Rada portu zdecydowała w poniedziałek, że zastąpi stary prom łodzią, która przepłynie cieśninę w dziewięć minut. Było to trzecie głosowanie w ciągu roku i nikt na sali nie umiał powiedzieć, czy będzie ostatnie, choć burmistrz bardzo na to liczył i mówił o tym głośno przez cały wieczór.';

describe('the language of a text', () => {
  it.each([
    ['is what the page says', german, 'de-AT', 'de-AT'],
    ['is seen in its words where the page says nothing', german, null, 'de'],
    ['is seen in its words where the page is plainly wrong', english, 'de', 'en'],
    ['is what the page says where we know no words of it', polish, 'pl', 'pl'],
    ['is unknown where neither tells', polish, null, 'und'],
    ['is not judged by a few words', 'The ferry is late.', 'fr', 'fr'],
    ['is not judged where words have no spaces', '雨が降った。川は静かだった。'.repeat(20), null, null],
  ])('%s', (_, text, declared, language) => {
    expect(findLanguage(text, declared)).toBe(language);
  });
});
