import { findUnshownHeadings } from '../digest/find-unshown-headings.ts';
import type { Claim, Digest } from '../digest.ts';
import { claimCitations } from '../shown-citations.ts';
import { findWebAddress, shownAddress } from '../web-address.ts';
import { labelBefore, piecesOf } from './claim-pieces.ts';
import type { ExportWords } from './export-words.ts';
import { Footnotes } from './footnotes.ts';
import { inMarks } from './in-marks.ts';
import { leftOutOf, remarkAfter, translatorOf, writerOf } from './model-prose.ts';
import { type PullQuote, pullQuotesOf } from './pull-quotes.ts';

/** The digest as Markdown; every sentence has a footnote with the exact words and a link to them in the page. */
export function toMarkdown(digest: Digest, words: ExportWords): string {
  const notes = new Footnotes(digest);
  const blocks = [
    ...headOf(digest, notes, words),
    markdownWriter(digest.lead, digest, words),
    paragraphOf(digest.lead, digest.lead, notes, words),
    ...spoken(digest.leadQuotations, digest, notes, words),
    ...digest.sections.flatMap((section) => [
      section.heading && `## ${escapeMarkdown(section.heading)}${marks(notes.numbersOf(section.headingCitations))}`,
      markdownWriter(section.paragraphs.flat(), digest, words),
      ...section.paragraphs.map((claims) => paragraphOf(claims, section.paragraphs.flat(), notes, words)),
      ...spoken(section.quotations, digest, notes, words),
    ]),
    ...othersOf(digest, words),
    ...notes.all.map(
      ({ number, exact, link }) =>
        `[^${number}]: ${escapeMarkdown(inMarks(exact))}${link ? ` [${escapeMarkdown(words.showInPage)}](${linkTarget(link)})` : ''}`,
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Text that Markdown shows as it is: every mark that could begin markup is escaped, and a line break is a space. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&$^]/gu, '\\$&')
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/(https?|ftp)(:\/\/)/giu, '$1\\$2')
    .replace(/\bwww\./giu, 'www\\.');

/** An address as the target of a link. */
export const linkTarget = (address: string): string => `<${address.replace(/[<>\s\\]/gu, encodeURIComponent)}>`;

function othersOf(digest: Digest, words: ExportWords): string[] {
  const others = findUnshownHeadings(digest).map(({ exact }) => `- ${escapeMarkdown(exact)}`);
  return others.length === 0 ? [] : [`## ${escapeMarkdown(words.alsoInArticle)}`, others.join('\n')];
}

function headOf(digest: Digest, notes: Footnotes, words: ExportWords): string[] {
  const { source, article, headline, updatedAt } = digest;
  const address = findWebAddress(source.url);
  const title = escapeMarkdown(source.title || shownAddress(source.url));
  const published = source.publishedAt === null ? null : words.dateOf(source.publishedAt);
  const about = [source.siteName, source.byline, published, words.digestOf(words.dateOf(updatedAt))];
  return [
    `# ${address ? `[${title}](${linkTarget(address)})` : title}`,
    headline ? `**${wordsOf(headline)}**${marks(notes.numbersOf(claimCitations(headline)))}` : '',
    about
      .filter((part) => part !== null)
      .map(escapeMarkdown)
      .join(' · '),
    article.isArticle ? '' : inItalics(words.notArticle),
    inItalics(leftOutOf(digest, words)),
  ];
}

const marks = (numbers: readonly number[]): string => numbers.map((number) => `[^${number}]`).join('');

/** A line of ours; empty where it is. */
const inItalics = (words: string): string => words && `*${escapeMarkdown(words)}*`;

const markdownWriter = (claims: readonly Claim[], digest: Digest, words: ExportWords): string => inItalics(writerOf(claims, digest, words));

function paragraphOf(claims: readonly Claim[], all: readonly Claim[], notes: Footnotes, words: ExportWords): string {
  return claims
    .map((claim) => {
      const labelled = claim.label ? `**${escapeMarkdown(labelBefore(claim))}** ` : '';
      return `${labelled}${wordsOf(claim)}${marks(notes.numbersOf(claimCitations(claim)))}${escapeMarkdown(remarkAfter(claim, all, words))}`;
    })
    .join(' ');
}

/** A note of ours stands in brackets and in italics; its footnote follows the sentence's own. */
const wordsOf = (claim: Claim): string =>
  piecesOf(claim)
    .map(({ words, note }) => {
      const before = escapeMarkdown(words);
      return note ? `${before} *\\[${escapeMarkdown(note.text)}\\]*` : before;
    })
    .join('');

function spoken(ids: readonly string[], digest: Digest, notes: Footnotes, words: ExportWords): string[] {
  return pullQuotesOf(ids, digest).map((quotation) => quotationOf(quotation, digest, notes, words));
}

/** The translation stands under the quotation, outside of what is quoted. */
function quotationOf({ text, citations, speaker, translation }: PullQuote, digest: Digest, notes: Footnotes, words: ExportWords): string {
  const lines = inMarks(text).split('\n').map(escapeMarkdown);
  const quoted = `> ${lines.join('\n>\n> ')}${marks(notes.numbersOf(citations))}`;
  const whole = speaker !== null ? `${quoted}\n>\n> — ${escapeMarkdown(speaker)}` : quoted;
  if (!translation) return whole;
  return `${whole}\n\n${inItalics(translatorOf(translation, digest, words))}\n\n${escapeMarkdown(translation.text)}`;
}
