import { textSignals } from './text-signals.ts';

const FEW_PARAGRAPHS = 5;
/** Only so many elements are asked whether they hold a tree. */
const MOST_HOSTS = 1000;
const MOST_DATA = 8000;

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
  'figcaption',
  'textarea',
  'input[type="email"]',
  '[class*="filter"], [class*="facet"], [class*="sort"]',
];
/** What counts by how often it is there, on a logarithmic scale. */
const OFTEN = [
  'pre, code',
  ':is(h2, h3, h4) a, a :is(h2, h3, h4)',
  'a[class*="btn"], a[class*="button"]',
  'input[type="checkbox"], input[type="radio"]',
  '[class*="reply"], [id^="post-"], [id^="post_"]',
];
/** Types of schema.org that tell kinds of pages apart; the last is any at all. */
const TYPES = [
  /(?:Article|BlogPosting|Report)\b/,
  /NewsArticle\b/,
  /\b(?:Product|(?:Aggregate)?Offer)/,
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
  // Counted, never looked at: the first object made of each kind of element costs a script more than the search.
  const count = (selector: string) => trees().reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);
  const isThere = (selector: string) => flag(count(selector) > 0);
  return [
    () => [...SAID, ...THERE].map(isThere),
    () => OFTEN.map((selector) => Math.log1p(count(selector))),
    () => [...typeSignals(document), flag(count('time') === 1), Math.min(1, headingOf(document, trees()).length / 100)],
    () => textSignals(trees()),
    () => addressSignals(url),
  ];
}

const headingOf = (document: Document, trees: readonly ParentNode[]): string =>
  (trees.map((tree) => tree.querySelector('h1')).find((found) => found) ?? document.querySelector('title'))?.textContent?.trim() ?? '';

const flag = (is: boolean) => (is ? 1 : 0);

/** The document, and where it has hardly a paragraph of its own, the open shadow trees in it, to any depth. */
function treesOf(document: Document): ParentNode[] {
  const trees: ParentNode[] = [document];
  if (document.querySelectorAll('p').length >= FEW_PARAGRAPHS) return trees;
  let looked = 0;
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) {
      if (++looked > MOST_HOSTS) return trees;
      if (shadowRoot) trees.push(shadowRoot);
    }
  }
  return trees;
}

/** By the types named anywhere in the page's JSON-LD: to find them there takes no parsing. */
function typeSignals(document: Document): number[] {
  let types = '';
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    types += textContent?.slice(0, MOST_DATA).match(/"@type"\s*:\s*(?:\[[^\]]*|"[^"]*")/g) ?? '';
  return TYPES.map((kind) => flag(kind.test(types)));
}

function addressSignals(url: string): number[] {
  // A tenth of what `new URL` takes.
  const pathname = /^[^/]*\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
  const segments = pathname.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  return [
    flag(segments.length === 0),
    Math.min(1, last.length / 80),
    Math.log1p((last.match(/[-_]/g) ?? []).length),
    flag(/\/(?:19|20)\d\d[/-]\d{1,2}\b/.test(pathname)),
  ];
}
