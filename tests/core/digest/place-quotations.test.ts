import { describe, expect, it } from 'vitest';
import { placeQuotations } from '../../../src/core/digest/place-quotations.ts';
import type { Quotation } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';

const thought = 'The bridge will stand longer than the town it serves.';

/** Quotations of one passage each, all by Ann Rook unless said otherwise. */
function quotationsOf(...changes: Partial<Quotation & { text: string }>[]): Quotation[] {
  const texts = changes.map(({ text }) => text ?? thought);
  const passages = texts.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph' as const, text: `${text} Ann Rook` }));
  const cite = citeFrom(passages);
  return changes.map((change, at) => {
    const [passage, text] = [`p${at + 1}`, texts[at] ?? ''];
    const mention = cite(passage, text.length + 1, text.length + 9);
    return {
      id: `q${at + 1}`,
      citations: [cite(passage, 0, text.length)],
      continues: null,
      speaker: { name: 'Ann Rook', role: null, kind: 'person', mention, nameCitation: mention, roleCitation: null },
      attribution: null,
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

  it.each<[string, Partial<Quotation>]>([
    ['it has fewer than eight words', { text: 'We will build it again.' }],
    ['it has more than forty words', { text: `${'We built it '.repeat(14)}twice.` }],
    ['it is half a thought', { text: 'that the bridge would stand longer than the town' }],
    ['it breaks off', { text: 'The bridge will stand longer than the town it' }],
    ['its speaker is not sure', { confidence: 0.79 }],
    ['nobody is known to have said it', { speaker: null }],
    ['its speaker has no name', { speaker: unnamed }],
    ['it goes on from another', { continues: 'q9' }],
  ])('not where %s', (_, change) => {
    expect(placeQuotations(quotationsOf(change), groupsOf(['p1']), [], 'en')).toEqual([[]]);
  });

  it('not where another goes on from it', () => {
    expect(placeQuotations(quotationsOf({}, { continues: 'q1' }), groupsOf(['p1', 'p2']), [], 'en')).toEqual([[]]);
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
