import { expect, it } from 'vitest';
import { clarifyClaims } from '../../../src/core/digest/clarify-claims.ts';
import type { Claim, Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';

const TELLING = 'Ida Moss runs the mill of Ottle.';
const SAYING = '“The wheel turns again,” she told the council of the town.';
const passages = [TELLING, SAYING].map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph' as const, text }));
const cite = citeFrom(passages);
const claimOf = (passage: string, text: string): Claim => ({
  id: `c-${passage}`,
  text,
  support: 'verbatim',
  citations: [cite(passage, 0, text.length)],
  clarified: [],
  doubts: [],
  label: null,
});
const spoken = (confidence: number, name: string | null = 'Ida Moss'): Quotation => ({
  id: 'q1',
  text: 'The wheel turns again',
  citations: [cite('p2', 1, 22)],
  continues: null,
  speaker: {
    name,
    role: null,
    kind: 'person',
    mention: cite('p2', SAYING.indexOf('she'), SAYING.indexOf('she') + 3),
    nameCitation: name === null ? null : cite('p1', 0, 8),
    roleCitation: null,
  },
  attribution: null,
  confidence,
});
const [telling, saying] = [claimOf('p1', TELLING), claimOf('p2', SAYING)];
const notesOf = (claims: readonly Claim[]) =>
  claims.flatMap(({ text, clarified }) => clarified.map((note) => [text.slice(note.start, note.end), note.text, note.citation.exact]));

it('a pronoun whose person is certain gets the name, cited where the page has it', () => {
  expect(notesOf(clarifyClaims([saying], [spoken(0.97)]))).toEqual([['she', 'Ida Moss', 'Ida Moss']]);
});

it('none after a claim that names her', () => {
  expect(notesOf(clarifyClaims([telling, saying], [spoken(0.97)]))).toEqual([]);
});

it.each([
  ['the speaker is unsure', spoken(0.8)],
  ['nobody is named', spoken(0.97, null)],
])('none where %s', (_, quotation) => {
  expect(notesOf(clarifyClaims([saying], [quotation]))).toEqual([]);
});

it('none where the words that mean her stand in another claim', () => {
  expect(notesOf(clarifyClaims([telling], [spoken(0.97)]))).toEqual([]);
});
