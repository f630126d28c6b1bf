import { foldSpace } from './meta-content.ts';
import { readJsonLd, typesOf } from './read-json-ld.ts';
import { textSignals } from './text-signals.ts';

const FEW_PARAGRAPHS = 5;

/** What the head says or not. */
const SAID = [
  'meta[name="author" i]',
  'meta[name$="date" i], meta[property="article:published_time"]',
  'link[rel="shortlink"]',
  'link[rel="amphtml"]',
  'link[rel="prev"], link[rel="next"]',
  'meta[name="twitter:label2"]',
  'meta[property="og:image"]',
  'meta[property="og:type"][content="article" i]',
  'meta[property="og:type"][content^="product" i]',
];
/** What is there or not, with the names that software gives its boxes whatever language a page is in. */
const THERE = [
  '[rel~="author"], [class*="author"], [class*="byline"]',
  '[class*="date"], [class*="publish"], [itemprop~="datePublished"]',
  'body.page, .type-page',
  'blockquote',
  'figcaption',
  'textarea',
  'input[type="email"]',
  'a[href*="/edit/"], a[href*="/blob/"]',
  '[href*="/cart"], [class*="cart"]',
  '[class*="filter"], [class*="facet"], [class*="sort"]',
  '[itemtype$="Product"], [itemprop~="price"]',
];
/** What counts by how often it is there, on a logarithmic scale. */
const OFTEN = [
  'time',
  'pre, code',
  'h2 a, h3 a, h4 a, a h2, a h3, a h4',
  'button',
  'a[class*="btn"], a[class*="button"]',
  'input[type="checkbox"], input[type="radio"]',
  '[class*="reply"], [id^="post-"], [id^="post_"]',
  'a[href*="/share"], a[href*="/intent"], a[href^="mailto:?"], a[href*="pin/create"]',
];
/** Types of schema.org that tell kinds of pages apart; the last is any at all. */
const TYPES = [
  /(?:Article|BlogPosting|Report)$/,
  /NewsArticle$/,
  /^(?:Product|(?:Aggregate)?Offer)/,
  /Forum|QAPage|SocialMedia/,
  /Collection|ItemList|SearchRes/,
  /./,
];

/** What a page's markup, text and address say of being an article, in small numbers. No word of any language takes part. */
export const articleSignals = (document: Document, url: string): number[] => signalParts(document, url).flatMap((part) => part());

/** The work of `articleSignals` in parts that can be done one after another, with other work between them. */
export function signalParts(document: Document, url: string): (() => number[])[] {
  let found: ParentNode[] | null = null;
  const trees = () => {
    found ??= treesOf(document);
    return found;
  };
  const count = (selector: string) => trees().reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);
  const isThere = (selector: string) => flag(trees().some((tree) => tree.querySelector(selector) !== null));
  return [
    () => SAID.map((selector) => flag(document.head?.querySelector(selector) != null)),
    () => THERE.map(isThere),
    () => OFTEN.map((selector) => Math.log1p(count(selector))),
    () => [...typeSignals(document), flag(count('time') === 1), Math.min(1, headingOf(document).length / 100)],
    () => textSignals(trees()),
    () => addressSignals(url),
  ];
}

function typeSignals(document: Document): number[] {
  const types = readJsonLd(document).flatMap(typesOf);
  return TYPES.map((kind) => flag(types.some((type) => kind.test(type))));
}

const headingOf = (document: Document): string =>
  foldSpace((document.querySelector('h1') ?? document.querySelector('title'))?.textContent ?? '');

const flag = (is: boolean) => (is ? 1 : 0);

/** The document, and where it has hardly a paragraph of its own, the open shadow trees in it, to any depth. */
function treesOf(document: Document): ParentNode[] {
  const trees: ParentNode[] = [document];
  if (document.querySelectorAll('p').length >= FEW_PARAGRAPHS) return trees;
  for (const tree of trees) for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  return trees;
}

function addressSignals(url: string): number[] {
  const { pathname } = URL.canParse(url) ? new URL(url) : new URL('http://none.invalid/none');
  const segments = pathname.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  return [
    flag(segments.length === 0),
    Math.min(1, last.length / 80),
    Math.log1p((last.match(/[-_]/g) ?? []).length),
    flag(/\/(?:19|20)\d\d[/-]\d{1,2}\b/.test(pathname)),
  ];
}
