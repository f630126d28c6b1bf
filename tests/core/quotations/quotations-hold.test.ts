import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import type { Citation, Quotation } from '../../../src/core/digest.ts';
import { passagesOf, quotationsOf } from './quotations-of.ts';

const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '「',
    '」',
    '『',
    '』',
    "''",
    '``',
    '’',
    "'s",
    ' ',
    ' ',
    ' ',
    '\u00a0',
    ',',
    '.',
    '?',
    ':',
    '…',
    '—',
    '(',
    ')',
  ],
  ...[
    'Edda Lorne',
    'Varga',
    'said',
    'told',
    'who',
    'he',
    'according to',
    'the',
    'mayor of',
    'Mr.',
    'and',
    'is falling down',
    'U.S.',
    '𝒜𝒷',
    '👩‍🚒',
    '\u0301',
    '山田市長は',
    'と述べた',
    'قال سالم',
    'sagte',
    'explique-t-elle',
    '12',
  ],
);
const text = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
const kind = fc.constantFrom('paragraph' as const, 'blockquote' as const, 'list-item' as const, 'heading' as const);
const article = fc.array(fc.tuple(kind, text), { minLength: 1, maxLength: 5 });
const tag = fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'ja', 'xx', null);

const citationsOf = ({ citations, speaker, attribution }: Quotation): Citation[] =>
  [...citations, attribution, speaker?.mention, speaker?.nameCitation, speaker?.roleCitation].filter((citation) => citation != null);

function holds(citation: Citation, passages: readonly Passage[]): boolean {
  const passage = passages.find(({ id }) => id === citation.passage);
  return passage !== undefined && citation.start < citation.end && passage.text.slice(citation.start, citation.end) === citation.exact;
}

const splitsCharacter = ({ exact }: Citation): boolean => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(exact);

test('every citation of a quotation holds, whatever stands between the marks', () => {
  fc.assert(
    fc.property(article, tag, (parts, language) => {
      const passages = passagesOf(parts);
      const found = quotationsOf(parts, language);
      const citations = found.flatMap(citationsOf);
      expect(citations.filter((citation) => !holds(citation, passages) || splitsCharacter(citation))).toEqual([]);
      expect(found.map(({ text: words }) => words)).toEqual(found.map(({ citations: own }) => own.map(({ exact }) => exact).join('\n')));
      expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `q${index + 1}`));
    }),
    { numRuns: 400 },
  );
});

test('names and roles are cut from the words that are cited for them, and confidence is a probability', () => {
  fc.assert(
    fc.property(article, tag, (parts, language) => {
      for (const { speaker, confidence } of quotationsOf(parts, language)) {
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        if (speaker?.name) expect(speaker.nameCitation?.exact).toContain(speaker.name);
        if (speaker?.role) expect(speaker.roleCitation?.exact).toContain(speaker.role);
      }
    }),
    { numRuns: 400 },
  );
});

test('quotations stand in page order and do not overlap', () => {
  fc.assert(
    fc.property(article, tag, (parts, language) => {
      const spans = quotationsOf(parts, language).flatMap(({ citations }) => citations);
      const places = spans.map(({ passage, start, end }) => ({ passage: Number(passage.slice(1)), start, end }));
      const wrong = places.filter((place, index) => {
        const before = places[index - 1];
        return before && (before.passage > place.passage || (before.passage === place.passage && before.end > place.start));
      });
      expect(wrong).toEqual([]);
    }),
  );
});
