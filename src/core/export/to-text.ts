import { claimsOf } from '../claims-of.ts';
import { findUnshownHeadings } from '../digest/find-unshown-headings.ts';
import type { Claim, Digest } from '../digest.ts';
import { claimCitations } from '../shown-citations.ts';
import { shownAddress } from '../web-address.ts';
import { labelBefore, piecesOf } from './claim-pieces.ts';
import type { ExportWords } from './export-words.ts';
import { Footnotes } from './footnotes.ts';
import { inMarks } from './in-marks.ts';
import { doubtAfter, writerOf } from './model-prose.ts';
import { type PullQuote, pullQuotesOf } from './pull-quotes.ts';

/** The digest as plain text, with numbered sources at its end. */
export function toText(digest: Digest, words: ExportWords): string {
  const notes = new Footnotes(digest);
  const blocks = [
    headOf(digest, notes, words),
    writerOf(digest.lead, digest, words),
    digest.lead.map((claim) => sentenceOf(claim, notes, words)).join(' '),
    ...spoken(digest.leadQuotations, digest, notes),
    ...digest.sections.flatMap((section) => [
      `${section.heading} ${section.heading && marks(notes.numbersOf(section.headingCitations))}`.trim(),
      writerOf(section.paragraphs.flat(), digest, words),
      ...section.paragraphs.map((claims) => claims.map((claim) => sentenceOf(claim, notes, words)).join(' ')),
      ...spoken(section.quotations, digest, notes),
    ]),
  ];
  const others = findUnshownHeadings(digest);
  if (others.length > 0) blocks.push(`${words.alsoInArticle}\n${others.map(({ exact }) => `- ${exact}`).join('\n')}`);
  const sources = notes.all.map(({ number, exact, link }) => `[${number}] ${inMarks(exact)}${link ? `\n    ${shownAddress(link)}` : ''}`);
  if (claimsOf(digest).some(({ clarified }) => clarified.length > 0)) blocks.push(words.addedName);
  if (sources.length > 0) blocks.push(`${words.sources}\n${sources.join('\n')}`);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headOf({ source, article, headline, updatedAt }: Digest, notes: Footnotes, words: ExportWords): string {
  const published = source.publishedAt === null ? null : words.dateOf(source.publishedAt);
  const about = [source.siteName, source.byline, published].filter((part) => part !== null).join(' · ');
  const lines = [
    source.title || shownAddress(source.url),
    headline ? sentenceOf(headline, notes, words) : '',
    about,
    source.title ? shownAddress(source.url) : '',
    words.digestOf(words.dateOf(updatedAt)),
  ];
  if (!article.isArticle) lines.push(words.notArticle);
  return lines.filter((line) => line !== '').join('\n');
}

const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

function sentenceOf(claim: Claim, notes: Footnotes, words: ExportWords): string {
  const pieces = piecesOf(claim).map((piece) => piece.words + (piece.note ? ` [${piece.note.text}]` : ''));
  return `${claim.label ? `${labelBefore(claim)} ` : ''}${pieces.join('')} ${marks(notes.numbersOf(claimCitations(claim)))}${doubtAfter(claim, words)}`;
}

function spoken(ids: readonly string[], digest: Digest, notes: Footnotes): string[] {
  return pullQuotesOf(ids, digest).map((quotation) => quotationOf(quotation, notes));
}

function quotationOf({ text, citations, speaker }: PullQuote, notes: Footnotes): string {
  const words = `  ${inMarks(text).replaceAll('\n', '\n  ')} ${marks(notes.numbersOf(citations))}`;
  return speaker !== null ? `${words}\n  — ${speaker}` : words;
}
