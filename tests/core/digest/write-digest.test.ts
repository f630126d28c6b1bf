import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageKindSchema } from '../../../src/core/article.ts';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { digestSchema } from '../../../src/core/digest.ts';
import { citationsHold } from '../../../src/core/evidence/citations-hold.ts';
import { articleOf, digestOf, ferry, ferryParagraphs, headedReport, longReport, shownWords } from './articles.ts';

const texts = (digest: ReturnType<typeof digestOf>) => claimsOf(digest).map((claim) => claim.text);

describe('every sentence of a digest is the article’s own', () => {
  it.each(['short', 'standard', 'long'] as const)('in the %s digest of a news report', (length) => {
    const digest = digestOf(ferry(), { length });
    expect(digestSchema.parse(digest)).toEqual(digest);
    expect(citationsHold(digest)).toBe(true);
    for (const claim of claimsOf(digest)) expect(ferryParagraphs.join('\n')).toContain(claim.text);
  });

  it('whatever the passages and the language', () => {
    const piece = fc.constantFrom(
      ...ferryParagraphs,
      'He left. She stayed.',
      '“Open. Closed',
      '1. Fill the kettle.',
      '09:30 The bus came.',
      '雨が降った。川は静かだった。',
      '😀😀 😀.',
    );
    const block = fc.tuple(fc.constantFrom(...passageKindSchema.options), fc.oneof(piece, fc.string({ minLength: 1, unit: 'grapheme' })));
    const length = fc.constantFrom('short', 'standard', 'long');
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 30 }),
        length,
        fc.option(fc.nat(12)),
        fc.option(fc.string()),
        (blocks, size, count, language) => {
          const digest = digestOf(articleOf(blocks, { language }), { length: size, ...(count === null ? {} : { sentences: count }) });
          expect(digestSchema.safeParse(digest).success).toBe(true);
          expect(citationsHold(digest)).toBe(true);
          const ids = [...digest.passages, ...claimsOf(digest), ...digest.quotations].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps its ids apart from those of passages', () => {
    const article = ferry();
    const passages = article.passages.map((passage, at) => ({ ...passage, id: `c${at + 1}` }));
    const digest = digestOf({ ...article, passages });
    const ids = [...digest.passages, ...claimsOf(digest), ...digest.quotations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a digest is as long as was asked', () => {
  it('short is a lead of some sixty words', () => {
    const digest = digestOf(longReport(), { length: 'short' });
    expect(digest.sections).toEqual([]);
    expect(shownWords(digest)).toBeGreaterThan(35);
    expect(shownWords(digest)).toBeLessThan(75);
  });

  it('standard is a lead and two to four sections', () => {
    const digest = digestOf(longReport());
    expect(digest.lead.length).toBeGreaterThanOrEqual(2);
    expect(digest.lead.length).toBeLessThanOrEqual(4);
    expect(digest.sections.length).toBeGreaterThanOrEqual(2);
    expect(digest.sections.length).toBeLessThanOrEqual(4);
    expect(shownWords(digest)).toBeGreaterThan(300);
    expect(shownWords(digest)).toBeLessThan(440);
  });

  it('long is twice that, in up to six sections', () => {
    const digest = digestOf(headedReport(), { length: 'long' });
    expect(digestOf(headedReport()).sections).toHaveLength(4);
    expect(digest.sections).toHaveLength(6);
    expect(shownWords(digest)).toBeGreaterThan(650);
    expect(shownWords(digest)).toBeLessThan(920);
  });

  it.each(['short', 'standard', 'long'] as const)(
    '%s never has more than two fifths of the words of an article, unless three sentences are more',
    (length) => {
      for (let count = 8; count <= ferryParagraphs.length; count++) {
        const paragraphs = ferryParagraphs.slice(0, count);
        const words = paragraphs.join(' ').split(/\s+/).length;
        expect(shownWords(digestOf(articleOf(paragraphs), { length }))).toBeLessThanOrEqual(words * 0.4);
      }
    },
  );

  it('shows more of the same article with every step from short to long', () => {
    const [short = 0, standard = 0, long = 0] = (['short', 'standard', 'long'] as const).map((length) =>
      shownWords(digestOf(longReport(), { length })),
    );
    expect(standard).toBeGreaterThan(short * 3);
    expect(long).toBeGreaterThan(standard * 1.5);
  });

  it('has no sections below three hundred words', () => {
    const digest = digestOf(articleOf(ferryParagraphs.slice(0, 7)));
    expect(digest.sections).toEqual([]);
  });

  it('has three sentences where the article has a hundred and fifty words', () => {
    expect(claimsOf(digestOf(articleOf(ferryParagraphs.slice(0, 6)))).length).toBeGreaterThanOrEqual(3);
  });

  it('says so where the article has under a hundred words', () => {
    const short = articleOf(ferryParagraphs.slice(0, 2));
    expect(digestOf(short).article.notes).toContainEqual({ kind: 'very-short' });
    const noted = { ...short, state: { ...short.state, notes: [{ kind: 'very-short' as const, words: 61 }] } };
    expect(digestOf(noted).article.notes).toEqual([{ kind: 'very-short', words: 61 }]);
    expect(digestOf(ferry()).article.notes).toEqual([]);
  });
});

describe('a count of sentences is kept to', () => {
  it.each([1, 2, 3, 5, 6, 8, 12, 20])('%i sentences', (sentences) => {
    const digest = digestOf(ferry(), { sentences });
    expect([...digest.lead, ...digest.sections.flatMap((section) => section.paragraphs.flat())]).toHaveLength(sentences);
  });

  it('gives all there are where the text has fewer', () => {
    expect(digestOf(articleOf(['The pier is shut.', 'Nobody knows why.']), { sentences: 9 }).lead).toHaveLength(2);
  });

  it('does not depend on the length', () => {
    const [short, long] = (['short', 'long'] as const).map((length) => digestOf(ferry(), { sentences: 7, length }));
    expect(short?.lead).toEqual(long?.lead);
    expect(short?.sections.map((section) => section.paragraphs)).toEqual(long?.sections.map((section) => section.paragraphs));
  });
});

describe('what is no sentence of the article’s own is left out', () => {
  const withBlocks = (...blocks: Parameters<typeof articleOf>[0]) =>
    texts(digestOf(articleOf([...blocks, ...ferryParagraphs]), { sentences: 21 }));

  it.each([
    ['a heading', ['heading', 'The harbour board of Ottle bought a battery ferry on Monday night.']],
    ['a caption', ['caption', 'The harbour board of Ottle with the battery ferry in March.']],
    ['a table', ['table', 'Ferry\tCrowns\nSister Agnes\t1']],
    ['code', ['code', 'ferry.cross("the Sarn strait in nine minutes");']],
  ] as const)('%s is never a claim', (_, block) => {
    expect(withBlocks(block)).not.toContain(block[1]);
  });

  it.each([
    ['a question to the reader', 'Have you ever crossed the Sarn strait on a battery ferry in the autumn?'],
    ['the tail of a list', 'gently bring the ferry of the harbour board of Ottle to the quay of Sarn.'],
    ['a web address', 'The harbour board of Ottle has a page at https://ottle.example/board for the ferry.'],
    ['a list of names', 'Harbour Board Ottle, Brandt Yard Kolm, Sister Agnes Museum Inc.'],
    ['half of a quotation', '“The harbour board of Ottle bought a ferry that nobody on the quay wanted.'],
    ['the publisher’s own line', 'Read more about the harbour board of Ottle and the battery ferry.'],
    ['a call to come', 'Visit the ferry landing of Ottle and book a seat on the battery ferry today.'],
    ['what the page says it will do', 'In this article, we look at the battery ferry that the harbour board bought.'],
    ['a bare quotation', '“The battery ferry will cross the Sarn strait in nine minutes every day of the year.”'],
  ])('%s', (_, sentence) => {
    expect(texts(digestOf(articleOf([sentence, ...ferryParagraphs])))).not.toContain(sentence);
  });

  it.each([
    [
      'KOLM (AP) — The battery ferry passed its first test in the Sarn strait on Tuesday.',
      'The battery ferry passed its first test in the Sarn strait on Tuesday.',
    ],
    ['OTTLE, March 4, 2026 – The harbour board opened the new landing on Tuesday.', 'The harbour board opened the new landing on Tuesday.'],
    [
      'Ottle, OT, United Shires: The harbour board opened the new landing on Tuesday.',
      'The harbour board opened the new landing on Tuesday.',
    ],
    ['(CNN)The harbour board opened the new landing on Tuesday.', 'The harbour board opened the new landing on Tuesday.'],
  ])('a dateline: %s', (first, claim) => {
    const all = texts(digestOf(articleOf([first, ...ferryParagraphs.slice(3)]), { sentences: 100 }));
    expect(all).toContain(claim);
    expect(all).not.toContain(first);
  });

  it('a sentence that says what another has said', () => {
    const again =
      'The harbour board of Ottle voted on Monday to replace its old diesel ferry with a battery ferry that will cross the Sarn strait.';
    const shown = texts(digestOf(articleOf([...ferryParagraphs, again], { title: 'Ferry' }), { length: 'long' }));
    expect(shown).toContain(ferryParagraphs[0]);
    expect(shown).not.toContain(again);
  });
});

describe('a sentence that leans on another stands right after it', () => {
  it('or not at all', () => {
    const leaning = 'But he voted for the battery ferry in the end, because the battery ferry will cross the Sarn strait in nine minutes.';
    const before = 'Henrik Moe spoke for an hour against the ferry.';
    for (let at = 0; at < ferryParagraphs.length; at += 3) {
      const blocks = [...ferryParagraphs.slice(0, at), `${before} ${leaning}`, ...ferryParagraphs.slice(at)];
      const shown = texts(digestOf(articleOf(blocks)));
      const place = shown.indexOf(leaning);
      if (place >= 0) expect(shown[place - 1]).toBe(before);
    }
  });
});

describe('the dates of a digest', () => {
  it('the first digest of an address is generated and updated now', () => {
    expect(digestOf(ferry())).toMatchObject({ generatedAt: '2026-11-24T10:00:00Z', updatedAt: '2026-11-24T10:00:00Z' });
  });

  it('a later one keeps the date of the first', () => {
    expect(digestOf(ferry(), { generatedAt: '2026-11-01T08:00:00Z' })).toMatchObject({
      generatedAt: '2026-11-01T08:00:00Z',
      updatedAt: '2026-11-24T10:00:00Z',
    });
  });
});

it('fifteen thousand words take well under a second', () => {
  const paragraphs = Array.from({ length: 30 }, (_, at) => ferryParagraphs.map((text) => `Part ${at}. ${text}`)).flat();
  const start = performance.now();
  digestOf(articleOf(paragraphs), { length: 'long' });
  expect(performance.now() - start).toBeLessThan(3000);
});
