/**
 * Counts over digests of real pages what a reader would stumble over: openers that lean on nothing shown, claims torn from their paragraphs or
 * referring to what is not told, headlines by kind, sizes.
 * node build/run-typescript.mjs tests/measure/measure-digests.ts FOLDER... [--pages 200] [--length standard] [--show]
 */
import { parseArgs } from 'node:util';
import { writeDigest } from '../../src/core/digest/write-digest.ts';
import type { DigestLength } from '../../src/core/digest.ts';
import { countClaims, findDangling, opensLeaning } from './find-dangling.ts';
import { findUntold } from './find-untold.ts';
import { type HeadlineKind, headlineKind } from './headline-kind.ts';
import { readPages } from './read-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '200' },
    length: { type: 'string', default: 'standard' },
    show: { type: 'boolean', default: false },
  },
});
const pages = readPages(positionals, Number(values.pages));
const count = {
  claims: 0,
  dangling: 0,
  leaning: 0,
  torn: 0,
  untold: 0,
  clarified: 0,
  sections: 0,
  ownHeadings: 0,
  next: 0,
  quoted: 0,
  pull: 0,
};
const heads: Record<HeadlineKind, number> = { standfirst: 0, description: 0, sentence: 0, 'title again': 0, none: 0 };
for (const { id, article } of pages) {
  const written = writeDigest(article, {
    contentHash: '',
    now: '2026-01-01T00:00:00Z',
    generatedAt: null,
    length: values.length as DigestLength,
    sentences: null,
  });
  const dangling = findDangling(written);
  const claims = [...written.lead, ...written.sections.flatMap(({ paragraphs }) => paragraphs.flat())];
  count.claims += countClaims(written);
  count.dangling += dangling.length;
  count.leaning += claims.filter(({ text }) => opensLeaning(text)).length;
  const without = findUntold(written);
  count.torn += without.torn.length;
  count.untold += without.untold.length;
  count.clarified += claims.filter(({ clarified }) => clarified.length).length;
  heads[headlineKind(written, article)]++;
  count.sections += written.sections.length;
  count.next += written.sections.filter(({ kind }) => kind === 'next').length;
  count.ownHeadings += written.sections.filter(({ headingCitations }) => {
    const passage = article.passages.find((each) => each.id === headingCitations[0]?.passage);
    return passage?.kind === 'heading';
  }).length;
  const pulled = new Set([...written.leadQuotations, ...written.sections.flatMap(({ quotations }) => quotations)]);
  count.pull += pulled.size;
  for (const quotation of written.quotations)
    if (pulled.has(quotation.id) && claims.some(({ text }) => text.includes(quotation.text))) count.quoted++;
  if (values.show) for (const { text } of dangling) console.log(`${id.slice(0, 24)}: ${text}`);
}
const share = (part: number, whole: number) => `${part} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
console.log(`${pages.length} articles, ${count.claims} claims`);
console.log(
  `dangling openers ${share(count.dangling, count.claims)}; ${count.leaning} open with such a word, ${count.clarified} say whom a pronoun means`,
);
console.log(
  `begin amid a paragraph ${share(count.torn, count.claims)}; refer to what is not told before them ${share(count.untold, count.claims)}`,
);
console.log(
  `headlines: ${Object.entries(heads)
    .map(([kind, times]) => `${kind} ${times}`)
    .join(', ')}`,
);
console.log(
  `sections ${count.sections}, under the page's own headings ${share(count.ownHeadings, count.sections)}, what comes next ${count.next}`,
);
console.log(`pull quotes ${count.pull}, repeated as prose ${count.quoted}`);
