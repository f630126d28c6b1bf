import { parsePage } from '../../src/cli/parse-page.ts';
import { readPlainText } from '../../src/cli/read-plain-text.ts';
import type { PassageKind } from '../../src/core/article.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { checkClaim } from '../../src/core/evidence/claims/check-claim.ts';
import { checkSummary } from '../../src/core/evidence/summary/check-summary.ts';
import { findQuotations } from '../../src/core/quotations/find-quotations.ts';
import { splitSentences } from '../../src/core/text/split-sentences.ts';
import { draftSchema } from '../../src/engines/drafting/answer-shapes.ts';
import { isPlainText } from '../../src/engines/drafting/is-plain-text.ts';
import { parseLoosely } from '../../src/engines/drafting/parse-loosely.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { articleOf, digestOf } from '../core/digest/articles.ts';

const passagesOf = (text: string, kind: PassageKind = 'paragraph') => [{ id: 'p1', kind, text }];
const quotationsIn = (text: string, language: string) => findQuotations(passagesOf(text), language, citeFrom(passagesOf(text)));
const at = { url: 'https://page.example/a', anyway: true };
const SOURCE = 'The ferry left at nine with forty people and a piano. “It is late,” said Mara Velden.';
const claimBeside = (claim: string, source: string, language: string) =>
  checkClaim(claim, [source], { language, context: [source], publishedAt: '2024-05-12' });
const summaryBeside = (summary: string, source: string) =>
  checkSummary(summary, { passages: passagesOf(source), language: 'en', title: 'The ferry', publishedAt: null, quotations: [] });

export const SCANNERS: Readonly<Record<string, (text: string) => unknown>> = {
  'sentences en': (text) => splitSentences(text, 'en'),
  'sentences ja': (text) => splitSentences(text, 'ja'),
  'quotations en': (text) => quotationsIn(text, 'en'),
  'quotations de': (text) => quotationsIn(text, 'de'),
  'quotations fr': (text) => quotationsIn(text, 'fr'),
  'quotations ja': (text) => quotationsIn(text, 'ja'),
  'quotations zh': (text) => quotationsIn(text, 'zh'),
  'digest en': (text) => digestOf(articleOf([['paragraph', text]], { title: text, byline: text })),
  'digest de': (text) =>
    digestOf(
      articleOf(
        [
          ['paragraph', SOURCE],
          ['heading', text],
          ['list-item', text],
        ],
        { language: 'de' },
      ),
    ),
  claim: (text) => claimBeside(text, SOURCE, 'en'),
  'claim source': (text) => claimBeside(SOURCE, text, 'en'),
  summary: (text) => summaryBeside(text, SOURCE),
  'summary source': (text) => summaryBeside(SOURCE, text),
  'model answer': (text) => [isPlainText(text), parseLoosely(text, draftSchema)],
  page: (text) => readArticle(parsePage(`<title>x</title><article><p>${text}</p></article>`), at),
  'page attrs': (text) =>
    readArticle(
      parsePage(
        `<title>${text}</title><meta name="author" content='${text}'><meta name=description content='${text}'><meta property="article:published_time" content='${text}'><article style='${text}' class='${text}' id='${text}'><h1>${text}</h1><p>one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one two three four five six.</p></article>`,
      ),
      at,
    ),
  'plain text': (text) => readPlainText(text, { url: 'x', language: 'en' }),
};
