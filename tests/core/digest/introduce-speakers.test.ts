import { expect, it } from 'vitest';
import { dropNamedBeside, introduceSpeakers } from '../../../src/core/digest/introduce-speakers.ts';
import type { Claim, Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';

const NAMING = 'The mill of Ottle belongs to Ida Moss and her brother Carl Moss.';
const passages = [{ id: 'p1', kind: 'paragraph' as const, text: NAMING }];
const cite = citeFrom(passages);

const claim = (text: string): Claim => ({
  id: text,
  text,
  support: 'verbatim',
  citations: [],
  clarified: [],
  doubts: [],
  label: null,
});

function saidBy(name: string): Quotation {
  const start = NAMING.indexOf(name);
  const citation = cite('p1', start, start + name.length);
  const speaker = { name, role: null, kind: 'person' as const, mention: citation, nameCitation: citation, roleCitation: null };
  return { id: 'q1', text: '', citations: [citation], continues: null, speaker, attribution: null, confidence: 0.9 };
}

/** The claims as a reader sees them, brackets and all. */
const shown = (texts: string[], quotations: Quotation[], title = '') =>
  introduceSpeakers(texts.map(claim), quotations, title).map(({ text, clarified }) =>
    clarified.reduce((line, note) => `${line.slice(0, note.end)} [${note.text}]${line.slice(note.end)}`, text),
  );

it('the first surname of somebody quoted gets the whole name behind it, and only the first', () => {
  expect(shown(['In the morning Moss opened the sluice.', 'Moss went home.'], [saidBy('Ida Moss')])).toEqual([
    'In the morning Moss [Ida Moss] opened the sluice.',
    'Moss went home.',
  ]);
});

it('before a possessive ending too', () => {
  expect(shown(['It was Moss’s sluice.'], [saidBy('Ida Moss')])).toEqual(['It was Moss [Ida Moss]’s sluice.']);
});

it.each([
  ['the digest has named them', ['Ida Moss opened the sluice.', 'Moss went home.'], [saidBy('Ida Moss')], ''],
  ['the title names them', ['Moss went home.'], [saidBy('Ida Moss')], 'Ida Moss and the mill'],
  ['two of those quoted share the surname', ['Moss went home.'], [saidBy('Ida Moss'), saidBy('Carl Moss')], ''],
  ['another name or a title stands before it', ['Old Tom Moss went home.'], [saidBy('Ida Moss')], ''],
  ['it is part of another word', ['Mosses grow there.'], [saidBy('Ida Moss')], ''],
])('none where %s', (_case, texts, quotations, title) => {
  expect(shown(texts, quotations, title)).toEqual(texts);
});

it('and none beside a quotation that names them, but after another’s surname', () => {
  const claims = introduceSpeakers(['Moss opened the sluice.'].map(claim), [saidBy('Ida Moss')], '');
  expect(dropNamedBeside(claims, ['Ida Moss']).map(({ clarified }) => clarified)).toEqual([[]]);
  expect(dropNamedBeside(claims, ['Carl Moss'])).toEqual(claims);
});
