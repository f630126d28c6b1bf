import { claimsOf } from '../claims-of.ts';
import { findUnshownHeadings } from '../digest/find-unshown-headings.ts';
import type { Claim, Digest } from '../digest.ts';
import { claimCitations } from '../shown-citations.ts';
import { shownAddress } from '../web-address.ts';
import { labelBefore, piecesOf } from './claim-pieces.ts';
import type { ExportWords } from './export-words.ts';
import { Footnotes } from './footnotes.ts';
import { inMarks } from './in-marks.ts';
import { leftOutOf, remarkAfter, translatorOf, writerOf } from './model-prose.ts';
import { type PullQuote, pullQuotesOf } from './pull-quotes.ts';

/** The digest as plain text, with numbered sources at its end. */
export function toText(digest: Digest, words: ExportWords): string {
  const notes = new Footnotes(digest);
  const blocks = [
    headOf(digest, notes, words),
    writerOf(digest.lead, digest, words),
    paragraphOf(digest.lead, digest.lead, notes, words),
    ...spoken(digest.leadQuotations, digest, notes, words),
    ...digest.sections.flatMap((section) => [
      `${section.heading} ${section.heading && marks(notes.numbersOf(section.headingCitations))}`.trim(),
      writerOf(section.paragraphs.flat(), digest, words),
      ...section.paragraphs.map((claims) => paragraphOf(claims, section.paragraphs.flat(), notes, words)),
      ...spoken(section.quotations, digest, notes, words),
    ]),
  ];
  const others = findUnshownHeadings(digest);
  if (others.length > 0) blocks.push(`${words.alsoInArticle}\n${others.map(({ exact }) => `- ${exact}`).join('\n')}`);
  const sources = notes.all.map(({ number, exact, link }) => `[${number}] ${inMarks(exact)}${link ? `\n    ${shownAddress(link)}` : ''}`);
  if (claimsOf(digest).some(({ clarified }) => clarified.length > 0)) blocks.push(words.addedName);
  if (sources.length > 0) blocks.push(`${words.sources}\n${sources.join('\n')}`);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headOf(digest: Digest, notes: Footnotes, words: ExportWords): string {
  const { source, article, headline, updatedAt } = digest;
  const published = source.publishedAt === null ? null : words.dateOf(source.publishedAt);
  const about = [source.siteName, source.byline, published].filter((part) => part !== null).join(' · ');
  const lines = [
    source.title || shownAddress(source.url),
    headline ? sentenceOf(headline, [], notes, words) : '',
    about,
    source.title ? shownAddress(source.url) : '',
    words.digestOf(words.dateOf(updatedAt)),
  ];
  if (!article.isArticle) lines.push(words.notArticle);
  lines.push(leftOutOf(digest, words));
  return lines.filter((line) => line !== '').join('\n');
}

const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

const paragraphOf = (claims: readonly Claim[], all: readonly Claim[], notes: Footnotes, words: ExportWords): string =>
  claims.map((claim) => sentenceOf(claim, all, notes, words)).join(' ');

function sentenceOf(claim: Claim, all: readonly Claim[], notes: Footnotes, words: ExportWords): string {
  const pieces = piecesOf(claim).map((piece) => piece.words + (piece.note ? ` [${piece.note.text}]` : ''));
  return `${claim.label ? `${labelBefore(claim)} ` : ''}${pieces.join('')} ${marks(notes.numbersOf(claimCitations(claim)))}${remarkAfter(claim, all, words)}`;
}

function spoken(ids: readonly string[], digest: Digest, notes: Footnotes, words: ExportWords): string[] {
  return pullQuotesOf(ids, digest).map((quotation) => quotationOf(quotation, digest, notes, words));
}

function quotationOf({ text, citations, speaker, translation }: PullQuote, digest: Digest, notes: Footnotes, words: ExportWords): string {
  const lines = [`${inMarks(text)} ${marks(notes.numbersOf(citations))}`];
  if (speaker !== null) lines.push(`— ${speaker}`);
  if (translation) lines.push(`${translatorOf(translation, digest, words)}`, translation.text);
  return lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');
}
