import { findUnshownHeadings } from '../digest/find-unshown-headings.ts';
import type { Claim, Digest } from '../digest.ts';
import { findWebAddress, shownAddress } from '../web-address.ts';
import { labelBefore, piecesOf } from './claim-pieces.ts';
import type { ExportWords } from './export-words.ts';
import { Footnotes } from './footnotes.ts';
import { inMarks } from './in-marks.ts';
import { leftOutOf, remarkAfter, translatorOf, writerOf } from './model-prose.ts';
import { type PullQuote, pullQuotesOf } from './pull-quotes.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }
h1 { line-height: 1.25; } .about, footer, .doubt, .added { color: color-mix(in srgb, currentColor 70%, transparent); }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 0.2rem solid; }
sup a { text-decoration: none; padding: 0 0.15em; } article + article { margin-top: 4rem; }`;

/** The digest as a page that stands alone: no script, nothing fetched, all text escaped. */
export const toHtml = (digest: Digest, words: ExportWords): string => `${htmlStart(digest)}${toHtmlArticle(digest, '', words)}${htmlEnd()}`;

/** What stands before the first article of a page; the page's language and title are the first digest's. */
export const htmlStart = (digest: Digest): string =>
  `<!doctype html>
<html${languageOf(digest)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(titleOf(digest))}</title>
<style>${STYLE}
</style>
</head>
<body>
`;

export const htmlEnd = (): string => '</body>\n</html>\n';

/** One digest as an article element; `ids` begins every id in it, so that several can share a page. */
export function toHtmlArticle(digest: Digest, ids: string, words: ExportWords): string {
  const notes = new Footnotes(digest);
  const marks: Writer['marks'] = (citations) => marksOf(notes.numbersOf(citations), (number) => `#${ids}source-${number}`);
  return `<article${languageOf(digest)}>\n${linesOf({ digest, words, marks })}\n${sourcesOf(notes, words, (number) => `${ids}source-${number}`)}</article>\n`;
}

/** The digest to be pasted among other text: its marks lead to the words in the page themselves, for there a place of ours cannot be led to. */
export function toRichText(digest: Digest, words: ExportWords): string {
  const notes = new Footnotes(digest);
  const marks: Writer['marks'] = (citations) => marksOf(notes.numbersOf(citations), (number) => notes.all[number - 1]?.link ?? null);
  return `<article${languageOf(digest)}>\n${linesOf({ digest, words, marks })}\n${sourcesOf(notes, words, () => null)}</article>\n`;
}

/** All but the list of sources. */
function linesOf(writer: Writer): string {
  const { digest } = writer;
  const parts = [
    headOf(writer),
    writerLine(digest.lead, writer),
    paragraphOf(digest.lead, digest.lead, writer),
    ...spoken(digest.leadQuotations, writer),
    ...digest.sections.flatMap((section) => [
      '<section>',
      section.heading && `<h2>${escapeHtml(section.heading)}${writer.marks(section.headingCitations)}</h2>`,
      writerLine(section.paragraphs.flat(), writer),
      ...section.paragraphs.map((claims) => paragraphOf(claims, section.paragraphs.flat(), writer)),
      ...spoken(section.quotations, writer),
      '</section>',
    ]),
    ...othersOf(writer),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function othersOf({ digest, words }: Writer): string[] {
  const others = findUnshownHeadings(digest).map(({ exact }) => `<li>${escapeHtml(exact)}</li>`);
  return others.length === 0
    ? []
    : ['<section>', `<h2>${ownWords(words.alsoInArticle, words)}</h2>`, `<ul>${others.join('')}</ul>`, '</section>'];
}

/** Text as it may stand in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);

interface Writer {
  digest: Digest;
  words: ExportWords;
  marks(citations: Claim['citations']): string;
}

/** Words of ours among the page's, which may be of another language and direction. */
const ownWords = (text: string, { language }: ExportWords): string => `<bdi lang="${escapeHtml(language)}">${escapeHtml(text)}</bdi>`;

const titleOf = ({ source }: Digest): string => source.title || shownAddress(source.url);

const languageOf = ({ source }: Digest): string =>
  `${source.language === null ? '' : ` lang="${escapeHtml(source.language)}"`} dir="${source.direction}"`;

const linkTo = (address: string | null, text: string): string => (address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`);

const marksOf = (numbers: readonly number[], target: (number: number) => string | null): string =>
  numbers.map((number) => `<sup>${linkTo(target(number), String(number))}</sup>`).join('');

function headOf({ digest, words, marks }: Writer): string {
  const { source, article, headline, updatedAt } = digest;
  const about = [source.siteName, source.byline].filter((part) => part !== null).map(escapeHtml);
  const dates = [...(source.publishedAt === null ? [] : [words.dateOf(source.publishedAt)]), words.digestOf(words.dateOf(updatedAt))];
  const lines = [
    `<h1>${linkTo(findWebAddress(source.url), escapeHtml(titleOf(digest)))}</h1>`,
    headline ? `<p><strong>${wordsOf(headline, marks)}</strong>${marks(headline.citations)}</p>` : '',
    `<p class="about">${[...about, ...dates.map((date) => ownWords(date, words))].join(' · ')}</p>`,
    article.isArticle ? '' : doubtLine(words.notArticle, words),
    doubtLine(leftOutOf(digest, words), words),
  ];
  return `<header>\n${lines.filter((line) => line !== '').join('\n')}\n</header>`;
}

const doubtLine = (text: string, words: ExportWords): string => text && `<p class="doubt">${ownWords(text, words)}</p>`;

function writerLine(claims: readonly Claim[], { digest, words }: Writer): string {
  const writer = writerOf(claims, digest, words);
  return writer && `<p class="about">${ownWords(writer, words)}</p>`;
}

function paragraphOf(claims: readonly Claim[], all: readonly Claim[], { marks, words }: Writer): string {
  const sentences = claims.map((claim) => {
    const labelled = claim.label ? `<strong>${escapeHtml(labelBefore(claim))}</strong> ` : '';
    const remark = remarkAfter(claim, all, words);
    return `${labelled}${wordsOf(claim, marks)}${marks(claim.citations)}${remark && ownWords(remark, words)}`;
  });
  return sentences.length === 0 ? '' : `<p>${sentences.join(' ')}</p>`;
}

/** A note of ours stands in brackets, set apart from the page's words, with a mark of its own. */
const wordsOf = (claim: Claim, marks: Writer['marks']): string =>
  piecesOf(claim)
    .map(({ words, note }) => {
      const added = note ? ` <i class="added">[${escapeHtml(note.text)}]</i>${marks([note.citation])}` : '';
      return `${escapeHtml(words)}${added}`;
    })
    .join('');

const spoken = (ids: readonly string[], writer: Writer): string[] =>
  pullQuotesOf(ids, writer.digest).map((quotation) => quotationOf(quotation, writer));

function quotationOf({ text, citations, speaker, translation }: PullQuote, { digest, words, marks }: Writer): string {
  const quoted = inMarks(text).split('\n').map(escapeHtml).join('<br>');
  const by = speaker === null ? '' : `<figcaption>— ${escapeHtml(speaker)}</figcaption>`;
  const figure = `<figure><blockquote>${quoted}${marks(citations)}</blockquote>${by}</figure>`;
  if (!translation) return figure;
  const under = `<p lang="${escapeHtml(translation.language)}" dir="auto">${escapeHtml(translation.text)}</p>`;
  return `${figure}\n<p class="about">${ownWords(translatorOf(translation, digest, words), words)}</p>\n${under}`;
}

function sourcesOf(notes: Footnotes, words: ExportWords, idOf: (number: number) => string | null): string {
  if (notes.all.length === 0) return '';
  const lines = notes.all.map(({ number, exact, link }) => {
    const id = idOf(number);
    return `<li${id === null ? '' : ` id="${id}"`}>${linkTo(link, escapeHtml(inMarks(exact)))}</li>`;
  });
  return `<footer>\n<h2>${ownWords(words.sources, words)}</h2>\n<ol>\n${lines.join('\n')}\n</ol>\n</footer>\n`;
}
