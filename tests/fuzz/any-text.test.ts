import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishWords } from '../../src/cli/english-words.ts';
import { readPlainText } from '../../src/cli/read-plain-text.ts';
import { type PassageKind, passageKindSchema } from '../../src/core/article.ts';
import { citationChecker } from '../../src/core/evidence/check-citation.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { checkClaim } from '../../src/core/evidence/claims/check-claim.ts';
import { checkSummary } from '../../src/core/evidence/summary/check-summary.ts';
import { writeFile } from '../../src/core/export/digest-file.ts';
import { parseProof } from '../../src/core/export/parse-proof.ts';
import { toRichText } from '../../src/core/export/to-html.ts';
import { toObsidian } from '../../src/core/export/to-obsidian.ts';
import { toText } from '../../src/core/export/to-text.ts';
import { findQuotations } from '../../src/core/quotations/find-quotations.ts';
import { splitSentences } from '../../src/core/text/split-sentences.ts';
import { articleOf, digestOf } from '../core/digest/articles.ts';
import { anyLanguage, anyText } from './any-text.ts';
import { faultsOfDigest } from './faults-of-page.ts';
import { IS_LONG, inThisRun, SEED, TEXTS } from './this-run.ts';

const LIMIT = IS_LONG ? 36_000_000 : 60_000;
/** As passages come from pages: white space folded, halves of pairs replaced. */
const passageText = anyText
  .map((text) =>
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter(Boolean);
const blocks = fc.array(fc.tuple(fc.constantFrom(...passageKindSchema.options), passageText), { minLength: 1, maxLength: 10 });

const articleSaying = (some: readonly (readonly [PassageKind, string])[], language: string | null) =>
  articleOf(some, { language, title: some[0]?.[1] ?? '', byline: some.at(-1)?.[1] ?? null });

describe(`any text whatever (seed ${SEED})`, () => {
  it(`${TEXTS} texts are split into sentences in order that leave out white space alone`, { timeout: LIMIT }, () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const spans = splitSentences(text, language);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      inThisRun(TEXTS),
    );
  });

  it('articles of them are digested and quoted exactly, and every export says it without a word more', { timeout: LIMIT }, () => {
    fc.assert(
      fc.property(blocks, anyLanguage, (some, language) => {
        const digest = digestOf(articleSaying(some, language));
        expect(faultsOfDigest(digest)).toEqual([]);
        for (const write of [toText, toRichText, toObsidian]) expect(typeof write(digest, englishWords)).toBe('string');
        for (const form of ['markdown', 'html', 'annotations'] as const) expect(writeFile(form, digest, englishWords).text).not.toBe('');
        expect(JSON.parse(writeFile('json', digest, englishWords).text)).toEqual(digest);
        expect(parseProof(writeFile('proof', digest, englishWords).text).kind).toBe('proof');
      }),
      inThisRun(Math.ceil(TEXTS / 3)),
    );
  });

  it('a citation is found where it was, or told as ambiguous, never taken for other words', { timeout: LIMIT }, () => {
    fc.assert(
      fc.property(blocks, anyLanguage, (some, language) => {
        const { passages, quotations } = digestOf(articleSaying(some, language));
        const check = citationChecker(passages);
        for (const citation of quotations.flatMap(({ citations }) => citations)) {
          const found = check(citation);
          if (found.status === 'exact') expect(found.citation.exact).toBe(citation.exact);
          else expect([found.status, citation.exact]).toEqual(['ambiguous', citation.exact]);
        }
      }),
      inThisRun(Math.ceil(TEXTS / 3)),
    );
  });

  it('claims and summaries are checked without a throw, and with the words that the source has', { timeout: LIMIT }, () => {
    fc.assert(
      fc.property(anyText, blocks, anyLanguage, (text, some, language) => {
        const { passages } = articleSaying(some, language);
        const { score } = checkClaim(text, [passages[0]?.text ?? ''], { language, context: [text], publishedAt: '2024-05-12' });
        expect(score >= 0 && score <= 1).toBe(true);
        const quotations = findQuotations(passages, language, citeFrom(passages));
        const check = checkSummary(text, { passages, language, title: text, publishedAt: text, quotations });
        const texts = new Map(passages.map((passage) => [passage.id, passage.text]));
        const sentences = [...check.sentences];
        expect(sentences).toHaveLength(check.total);
        for (const { citation } of sentences.flatMap(({ sources }) => sources))
          expect(texts.get(citation.passage)?.slice(citation.start, citation.end)).toBe(citation.exact);
      }),
      inThisRun(Math.ceil(TEXTS / 3)),
    );
  });

  it('plain text is read line by line, or holds nothing', { timeout: LIMIT }, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ar', null), (text, language) => {
        const article = readPlainText(text, { url: 'https://page.example/', language });
        expect(article === null).toBe(text.trim() === '');
      }),
      inThisRun(TEXTS),
    );
  });
});
