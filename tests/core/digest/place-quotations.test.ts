import { describe, expect, it } from 'vitest';
import { placeQuotations } from '../../../src/core/digest/place-quotations.ts';
import type { Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';

const thought = 'The bridge will stand longer than the town it serves.';

/** The digest's only quotation, as it stands in a sentence between two other words. */
function quotedIn(before: string, text: string, after: string): Quotation[] {
  const [quotation] = quotationsOf({ text });
  const cite = citeFrom([{ id: 'p1', kind: 'paragraph', text: `${before}${text}${after}` }]);
  return quotation ? [{ ...quotation, citations: [cite('p1', before.length, before.length + text.length)] }] : [];
}

/** Quotations of one passage each, all by Ann Rook unless said otherwise. */
function quotationsOf(...changes: Partial<Quotation & { text: string }>[]): Quotation[] {
  const texts = changes.map(({ text }) => text ?? thought);
  const passages = texts.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph' as const, text: `${text} Ann Rook said` }));
  const cite = citeFrom(passages);
  return changes.map((change, at) => {
    const [passage, text] = [`p${at + 1}`, texts[at] ?? ''];
    const mention = cite(passage, text.length + 1, text.length + 9);
    return {
      id: `q${at + 1}`,
      citations: [cite(passage, 0, text.length)],
      continues: null,
      speaker: { name: 'Ann Rook', role: null, kind: 'person', mention, nameCitation: mention, roleCitation: null },
      attribution: cite(passage, text.length + 1, text.length + 14),
      confidence: 0.95,
      ...change,
      text,
    };
  });
}

const groupsOf = (...groups: string[][]) => groups.map((ids) => new Set(ids));
const unnamed: Quotation['speaker'] = { ...(quotationsOf({})[0]?.speaker as NonNullable<Quotation['speaker']>), name: null };

describe('a quotation stands beside the passages that hold it', () => {
  it('one for each part of the article', () => {
    const quotations = quotationsOf({}, { text: 'Nobody in this town has ever asked for a second bridge.' }, {});
    expect(placeQuotations(quotations, groupsOf(['p1'], ['p2', 'p3']), [], 'en')).toEqual([['q1'], ['q2']]);
  });

  it('four in all', () => {
    const quotations = quotationsOf({}, {}, {}, {}, {});
    expect(placeQuotations(quotations, groupsOf(['p1'], ['p2'], ['p3'], ['p4'], ['p5']), [], 'en').flat()).toHaveLength(4);
  });

  it('somebody else before the same speaker again', () => {
    const other = { ...(quotationsOf({})[0]?.speaker as NonNullable<Quotation['speaker']>), name: 'Bo Lind' };
    const quotations = quotationsOf({}, {}, { speaker: other, confidence: 0.81 });
    expect(placeQuotations(quotations, groupsOf(['p1'], ['p2', 'p3']), [], 'en')).toEqual([['q1'], ['q3']]);
  });

  it('a voice rather than a figure', () => {
    const quotations = quotationsOf(
      { text: 'The bridge is 214 metres long and carries 9,000 cars a day.' },
      { text: 'I would rather swim than cross that bridge again.' },
    );
    expect(placeQuotations(quotations, groupsOf(['p1', 'p2']), [], 'en')).toEqual([['q2']]);
  });

  it.each<[string, Partial<Quotation>]>([
    ['it has fewer than eight words', { text: 'We will build it again.' }],
    ['it has more than forty words', { text: `${'We built it '.repeat(14)}twice.` }],
    ['it is half a thought', { text: 'that the bridge would stand longer than the town' }],
    ['it breaks off', { text: 'The bridge will stand longer than the town it' }],
    ['its speaker is not sure', { confidence: 0.79 }],
    ['nobody is known to have said it', { speaker: null }],
    ['its speaker has no name', { speaker: unnamed }],
    ['a document says it', { speaker: { ...unnamed, name: 'Harbour Report', kind: 'document' } }],
    ['it goes on from another', { continues: 'q9' }],
  ])('not where %s', (_, change) => {
    expect(placeQuotations(quotationsOf(change), groupsOf(['p1']), [], 'en')).toEqual([[]]);
  });

  it('as one with what goes on from it', () => {
    const [first, second] = ['The bridge will stand longer', 'than the town that it serves.'];
    expect(placeQuotations(quotationsOf({ text: first }, { text: second, continues: 'q1' }), groupsOf(['p1', 'p2']), [], 'en')).toEqual([
      ['q1'],
    ]);
    expect(placeQuotations(quotationsOf({ text: first }), groupsOf(['p1']), [], 'en')).toEqual([[]]);
  });

  it('not where the title says it already', () => {
    expect(placeQuotations(quotationsOf({}), groupsOf(['p1']), [], 'en', `“${thought.slice(0, -1)}”: a report`)).toEqual([[]]);
  });

  it('not where only a label stands before it, that is nobody elsewhere', () => {
    const [quotation] = quotationsOf({});
    const labelled = quotationsOf({ attribution: quotation?.speaker?.mention ?? null });
    expect(placeQuotations(labelled, groupsOf(['p1']), [], 'en')).toEqual([[]]);
  });

  it('not where it leans on what was said before', () => {
    expect(placeQuotations(quotationsOf({ text: 'That’ll be a new trade channel for all of us.' }), groupsOf(['p1']), [], 'en')).toEqual([
      [],
    ]);
  });

  it.each<[string, string, string, string, string, boolean]>([
    ['with its comma before the closing mark', 'en', '“', thought.slice(0, -1), ',” Ann Rook said.', true],
    ['with its comma behind the closing mark', 'en', '‘‘', thought.slice(0, -1), '’’, Ann Rook said.', true],
    ['with no stop at all', 'en', '“', thought.slice(0, -1), '” Ann Rook said.', false],
    ['as a German sentence', 'de', '„', 'Wasser nimmt sich irgendwann jeden Keller dieser Stadt', '“, sagte Ann Rook.', true],
    ['as a German sentence behind a colon', 'de', 'Sie sagt: „', 'Wasser nimmt sich irgendwann jeden Keller dieser Stadt.', '“', true],
    [
      'as a German noun in another sentence',
      'de',
      'Es gebe „',
      'Keller voller Wasser in jedem Haus dieser Stadt',
      '“, sagte Ann Rook.',
      false,
    ],
  ])('%s, it may stand alone or not', (_, language, before, text, after, shown) => {
    expect(placeQuotations(quotedIn(before, text, after), groupsOf(['p1']), [], language)).toEqual([shown ? ['q1'] : []]);
  });

  it('a person rather than an organisation', () => {
    const speaker = {
      ...(quotationsOf({})[0]?.speaker as NonNullable<Quotation['speaker']>),
      name: 'Lind Water',
      kind: 'organization' as const,
    };
    const quotations = quotationsOf({ speaker, text: 'Nobody in this whole town will ever be without clean water again.' }, {});
    expect(placeQuotations(quotations, groupsOf(['p1', 'p2']), [], 'en')).toEqual([['q2']]);
  });

  it('not where a sentence of the digest says it already', () => {
    const quotations = quotationsOf({});
    const claim = {
      id: 'c1',
      text: thought,
      support: 'verbatim' as const,
      citations: quotations[0]?.citations ?? [],
      clarified: [],
      doubts: [],
      label: null,
    };
    expect(placeQuotations(quotations, groupsOf(['p1']), [claim], 'en')).toEqual([[]]);
  });
});
