import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../src/core/digest/leans-back.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { rulesFor } from '../../../src/core/text/rules-for.ts';
import { findWords } from '../../../src/core/text/words.ts';

const leans = (text: string, language: string) => leansBack(text, findWords(text, language), rulesFor(language));

describe('a sentence that cannot be understood without the one before', () => {
  it.each([
    ['en', 'They voted against the harbour wall.'],
    ['en', 'But the harbour wall was built.'],
    ['en', 'Last week he signed the order for the wall.'],
    ['en', 'If the tide allows, it will be towed away.'],
    ['en', 'At the same time the ferry stopped.'],
    ['en', '“You should have been told of the wall,” he said later.'],
    ['de', 'Vorausgegangen war ein Streit um die Hafenmauer.'],
    ['en', 'Hours later, the harbour wall gave way.'],
    ['en', 'Due to this, the ferry of Ottle was late.'],
    ['de', 'Darüber möchte der Hafenmeister nichts sagen.'],
    ['de', 'Wenig später brach die Hafenmauer.'],
    ['fr', 'Le lendemain, la digue a cédé.'],
    ['es', 'Poco después cedió el muelle.'],
    ['en', 'A second consideration is the price of the wall.'],
    ['en', 'Doing so would close the harbour of Ottle.'],
    ['en', 'The trick is to bring the boat home.'],
    ['de', 'Ein Jahr später brach die Hafenmauer.'],
    ['de', 'Umso teurer wurde die Hafenmauer.'],
    ['de', 'Zuletzt fehlten der Stadt 14 Millionen Kronen.'],
    ['de', 'Das reicht der Stadt Kolm nicht.'],
    ['de', 'Der trocknet schneller als die Hafenmauer.'],
    ['de', 'In Kolm geht das schneller als in Ottle.'],
    ['de', 'Müde und krank legte dieser vor Tagen sein Amt nieder.'],
    ['it', 'Inoltre il molo di Kolm è chiuso.'],
    ['it', 'Poco dopo cedette il molo.'],
    ['nl', 'Daarna brak de havenmuur van Kolm.'],
    ['nl', 'Een jaar later brak de havenmuur.'],
    ['pt', 'Além disso, o cais de Kolm fechou.'],
    ['pt', 'Um ano depois, o cais cedeu.'],
    ['fr', 'Une deuxième digue a cédé en mai.'],
    ['es', 'Otro muelle cedió en mayo.'],
    ['de', 'Sie stimmten gegen die Hafenmauer.'],
    ['fr', 'Ils ont voté contre la digue.'],
    ['es', 'Ellos votaron contra el muelle.'],
  ])('leans (%s: %s)', (language, text) => {
    expect(leans(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The council voted against the harbour wall.'],
    ['en', 'There are three plans for the harbour wall.'],
    ['en', 'It remains unclear whether the harbour wall will hold.'],
    ['en', 'After years of silence, there has been news of the wall.'],
    ['en', 'A third of the islanders voted against the harbour wall.'],
    ['de', 'Es gibt drei Pläne für die Hafenmauer.'],
    ['de', 'Das neue Boot von Ottle fährt schneller.'],
    ['de', 'Das in Kolm gebaute Boot fährt schneller.'],
    ['de', 'Die drei neuen Boote fahren schneller.'],
    ['de', 'In Kolm fährt das neue Boot schneller.'],
    ['de', 'In Kolm liegt ein Boot, das schneller fährt.'],
    ['it', 'Ci sono tre progetti per il molo.'],
    ['nl', 'Er zijn drie plannen voor de havenmuur.'],
    ['pt', 'O cais de Kolm fechou em maio.'],
    ['en', '“You should have been told of the wall,” Ida Moss said when she came.'],
    ['fr', 'Il y a trois projets pour la digue.'],
  ])('is not one that stands by itself (%s: %s)', (language, text) => {
    expect(leans(text, language)).toBe(false);
  });

  it('is not the first of an article, unless it opens so', () => {
    const first = (text: string) => readSentences([{ id: 'p1', kind: 'paragraph', text }], 'en')[0]?.leans;
    expect(first('If the tide allows, it will be towed away.')).toBe(false);
    expect(first('It will be towed away at high tide.')).toBe(true);
  });
});
