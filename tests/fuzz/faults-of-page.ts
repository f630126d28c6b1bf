import { articleSchema } from '../../src/core/article.ts';
import { claimsOf } from '../../src/core/claims-of.ts';
import type { Citation, Digest } from '../../src/core/digest.ts';
import { limitArticle } from '../../src/core/limit-article.ts';
import { checkDraft } from '../../src/engines/check-draft.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { mappedWrongly } from '../page/mapped-wrongly.ts';
import { standardDigest } from '../support/standard-digest.ts';
import { HIDDEN_WORD } from './any-page.ts';

const NO_WORDS = new Set(
  'head,link,meta,noscript,rp,rt,script,style,template,title,audio,canvas,datalist,embed,iframe,map,math,meter,object,progress,select,svg,textarea,video,picture'.split(
    ',',
  ),
);
/** A button amid a line may be left out of it. */
const NO_RUNNING_TEXT = new Set([...NO_WORDS, 'button']);
const HIDDEN = '[hidden], [popover], dialog:not([open]), .sr-only, .visually-hidden, .screen-reader-text';
const HIDING = /display:\s*none|visibility:\s*hidden/i;

/** White space, and signs that nobody sees: what a reader of the page cannot tell. */
const plain = (text: string) => text.replace(/[\s\p{Cf}\p{Cc}\p{Cs}\ufffd\u{e0000}-\u{e007f}]+|\u034f/gu, '');

type Hides = (element: Element) => boolean;
/** A box with a main heading or three paragraphs may be hidden from screen readers for a moment only. */
const fromAll: Hides = (element) =>
  element.matches('[aria-hidden="true"]') && !element.querySelector('h1') && element.querySelectorAll('p').length < 3;
const byMarkup: Hides = (element) => element.matches(HIDDEN) || HIDING.test(element.getAttribute('style') ?? '') || fromAll(element);
const nothing: Hides = () => false;

/** All words of a page in order but those of boxes that are hidden, shadow trees opened, told without the reader's own walk. */
function wordsOf(root: Node, isHidden: Hides, without = NO_WORDS): string {
  const words: string[] = [];
  const rest: Node[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeType === 3) words.push(plain((node as Text).data));
    const { localName = '', shadowRoot = null, assignedNodes } = node as Partial<HTMLSlotElement>;
    if (without.has(localName) || (node.nodeType === 1 && isHidden(node as Element))) continue;
    const assigned = localName === 'slot' && assignedNodes ? assignedNodes.call(node) : [];
    rest.push(...[...(assigned.length > 0 ? assigned : (shadowRoot ?? node).childNodes)].reverse());
  }
  return plain(words.join(''));
}

/** Every citation of a digest, whatever it is for. */
const citationsOf = (digest: Digest): Citation[] => [
  ...claimsOf(digest).flatMap(({ citations, clarified }) => [...citations, ...clarified.map(({ citation }) => citation)]),
  ...digest.sections.flatMap(({ headingCitations }) => headingCitations),
  ...digest.quotations.flatMap(({ citations, speaker, attribution }) =>
    [...citations, attribution, speaker?.mention, speaker?.nameCitation, speaker?.roleCitation].filter((one) => one != null),
  ),
];

/** What is wrong with a digest, told without the checks of the extension itself beside theirs. */
export function faultsOfDigest(digest: Digest): string[] {
  checkDraft(digest);
  const texts = new Map(digest.passages.map(({ id, text }) => [id, text]));
  const inexact = citationsOf(digest).filter(({ passage, start, end, exact }) => texts.get(passage)?.slice(start, end) !== exact);
  const halved = citationsOf(digest).filter(({ exact }) => /\p{Cs}/u.test(exact));
  const untrue = claimsOf(digest).filter(({ text, citations }) => text !== citations.map(({ exact }) => exact).join(' '));
  return [
    ...inexact.map(({ exact }) => `cited otherwise: ${exact}`),
    ...halved.map(({ exact }) => `half a letter is cited: ${exact}`),
    ...untrue.map(({ text }) => `not verbatim: ${text}`),
  ];
}

/** Reads and digests a page; says what of it is not so in the page. Whatever throws is thrown. */
export function faultsOfPage(document: Document, anyway: boolean): string[] {
  const reading = readArticle(document, { url: 'https://page.example/2024/story', anyway });
  if (reading.kind !== 'read') return [];
  const article = limitArticle(articleSchema.parse(reading.article));
  const seen = wordsOf(document.body, byMarkup);
  // A page that hides all of its words until a script has run is read as if it showed them.
  const unshown = seen === '' ? [wordsOf(document.body, fromAll)] : [];
  const words = [seen, wordsOf(document.body, nothing), wordsOf(document.body, byMarkup, NO_RUNNING_TEXT), ...unshown];
  const digest = standardDigest(article);
  const shown = [...article.passages, ...digest.quotations.flatMap(({ citations }) => citations.map(({ exact }) => ({ text: exact })))];
  const invented = shown.filter(({ text }) => !words.some((all) => all.includes(plain(text))));
  return [
    ...invented.map(({ text }) => `stands nowhere in the page: ${text}`),
    ...mappedWrongly(reading.article.passages, reading.map),
    ...faultsOfDigest(digest),
  ];
}

/** Whether any of what was hidden came out; a page that hides all of its words may show it. */
export function tellsHidden(document: Document): boolean {
  const reading = readArticle(document, { url: 'https://page.example/2024/story', anyway: true });
  const seen = wordsOf(document.body, byMarkup);
  // A tag that broken text opened may have taken over what hides the words in the box behind it.
  if (reading.kind !== 'read' || seen === '' || seen.includes(HIDDEN_WORD)) return false;
  const texts = reading.article.passages.map(({ text }) => text);
  return texts.some((text) => text.includes(HIDDEN_WORD)) && texts.some((text) => !text.includes(HIDDEN_WORD));
}
