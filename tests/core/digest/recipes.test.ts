import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { articleOf, type Block, digestOf } from './articles.ts';

const opening = [
  'Diese Suppe kochen die Fährleute von Ottel seit dem Winter 1931, als das Mehl knapp war und die Gerste nicht. Sie braucht anderthalb Stunden, die meiste Zeit davon steht der Topf allein auf dem Herd.',
  'Perlgraupen binden die Suppe beim Quellen, deshalb kommt sie ohne Mehl und Sahne aus. Der Lauch wandert in zwei Teilen in den Topf: Das Grün würzt die Brühe, das Weiße behält seinen Biss.',
];
const ingredients = [
  '200 g Perlgraupen, gut abgespült',
  '3 große Stangen Lauch',
  '2 Möhren, in Scheiben geschnitten',
  '1,5 Liter Gemüsebrühe',
];
const steps = [
  'Die Butter in einem schweren Topf zerlassen und das Grün vom Lauch darin zehn Minuten dünsten, bis es weich ist.',
  'Die Graupen zugeben und zwei Minuten rühren, bis jedes Korn glänzt.',
  'Mit der Brühe aufgießen, Lorbeerblatt und Käserinde dazulegen und alles einmal aufkochen.',
  'Das Weiße vom Lauch in Ringe schneiden und mit den Möhren in die Suppe geben.',
];
const keeping = [
  'Die Suppe hält sich im Kühlschrank drei Tage und dickt dabei nach, deshalb braucht sie vor dem Aufwärmen ein Glas Wasser.',
  'Einfrieren lässt sie sich zwei Monate lang, dann aber besser ohne die Möhren, weil diese schwammig werden.',
];
const history = [
  'Der Hafenmeister Jon Ekdahl schrieb das Rezept als Erster auf, und zwar auf die Rückseite eines Fahrplans, der heute im Museum der Fährleute hängt.',
  'In den Jahren nach dem Krieg gab es die Suppe auf jeder Überfahrt umsonst, und wer zweimal nahm, musste beim Anlegen mit anfassen.',
  'Im Hafen von Ottel kochen sie heute noch zwei Gasthäuser, das eine mit Möhren und das andere mit Pastinaken, und die Gäste streiten darüber seit dreißig Jahren.',
  'Die Käserinde ist kein Zufall, denn auf den Fähren fuhr früher der Käse von Sarn in die Stadt, und was an den Rändern zu hart war, blieb an Bord.',
  'Am Tag der Fähre, dem ersten Sonntag im März, steht ein Kessel von neunzig Litern auf dem Kai, und der jüngste Matrose rührt ihn mit einem Ruder um.',
  'Wer keine Gerste bekommt, kann Dinkel nehmen, muss ihn aber am Abend vorher einweichen und länger kochen.',
];
const recipe = (more: readonly string[], kind: 'paragraph' | 'list-item'): Block[] => [
  ...opening,
  ...more,
  ['heading', 'Zutaten'],
  ...ingredients.map((text): Block => ['list-item', text]),
  ['heading', 'Zubereitung'],
  ...steps.map((text): Block => [kind, text]),
  ['heading', 'Aufbewahren'],
  ...keeping,
];
const source = { language: 'de', title: 'Graupensuppe mit Lauch' };

describe.each(['paragraph', 'list-item'] as const)('a recipe whose steps are of the kind %s', (kind) => {
  const digest = digestOf(articleOf(recipe(history, kind), source));

  it('keeps them in order, each with its number', () => {
    const shown = digest.sections.find((section) => section.kind === 'steps');
    expect(shown?.heading).toBe('Zubereitung');
    const told = shown?.paragraphs.map((claims) => claims[0]) ?? [];
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.map((claim) => claim?.label?.text)).toEqual(told.map((_, at) => String(at + 1)));
    expect(told.map((claim) => claim?.text)).toEqual(steps.slice(0, told.length));
  });

  it('tells no ingredient as a sentence', () => {
    for (const { text } of claimsOf(digest)) expect(ingredients).not.toContain(text);
  });
});

it('a short recipe is told by what it says of the dish, never by single steps out of their order', () => {
  const digest = digestOf(articleOf(recipe([], 'paragraph'), source));
  expect(digest.sections).toEqual([]);
  expect(digest.lead.length).toBeGreaterThanOrEqual(2);
  for (const { text } of digest.lead) expect(steps).not.toContain(text);
});

it('long paragraphs under such a heading are prose', () => {
  const long = steps.map((_, at) => `${history.join(' ')} ${steps[at]}`);
  const digest = digestOf(articleOf([...opening, ['heading', 'Zubereitung'], ...long, ['heading', 'Aufbewahren'], ...history], source));
  expect(digest.sections.map((section) => section.kind)).not.toContain('steps');
});
