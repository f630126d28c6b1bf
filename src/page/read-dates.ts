import { foldSpace, type MetaContent } from './meta-content.ts';
import { parseDate } from './parse-date.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';

interface Dates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'og:published_time',
  'datecreated',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'og:updated_time',
  'last-modified',
  'lastmod',
];

/** When the page says that it was published and last changed: ISO 8601 with the page's own offset, or a bare date. */
export function readDates(
  document: Document,
  nodes: readonly JsonLdNode[],
  meta: MetaContent,
  page: { url: string; language: string | null },
): Dates {
  const articles = nodes.filter(isArticleNode);
  const declared = (name: string) => articles.map((node) => node[name]).find((value) => typeof value === 'string');
  const isoDate = (...said: unknown[]) => firstDate(said, page.language);
  const publishedAt =
    isoDate(declared('datePublished'), ...PUBLISHED.map((name) => meta(name)), nodes.find((node) => node.datePublished)?.datePublished) ??
    visibleDate(document, page.language) ??
    dateInAddress(page.url);
  const modifiedAt = isoDate(declared('dateModified'), ...MODIFIED.map((name) => meta(name)));
  return { publishedAt, modifiedAt };
}

function firstDate(said: readonly unknown[], language: string | null): string | null {
  for (const one of said) {
    const date = typeof one === 'string' ? parseDate(one, language) : null;
    if (date) return date;
  }
  return null;
}

const LOOSE_TIME = 'time';
const LOOSEST = '[class*="date"], [class*="Date"], [class*="datum"], [class*="publish"], [id*="date"]';
const VISIBLE = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'abbr.published, time.published, .entry-date',
  'article time, main time',
  LOOSE_TIME,
  LOOSEST,
];
const NOT_THE_ARTICLE = 'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"]';
const LONGEST = 80;

/** The first time element or published mark in the page, by how surely it is the article's own. */
function visibleDate(document: Document, language: string | null): string | null {
  const near = placesAround(document, 'h1, [rel~="author"], [class*="byline"], [class*="author"]');
  for (const selector of VISIBLE) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(NOT_THE_ARTICLE)) continue;
      if (selector === LOOSEST && !near.some((place) => place.contains(element))) continue;
      const text = foldSpace(element.textContent ?? '');
      const said = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
      const date = firstDate([...said, text.length <= LONGEST ? text : null], language);
      if (date) return date;
    }
  }
  return null;
}

const LEVELS = 4;
const MOST_PLACES = 20;

/** The boxes around the page's titles and writers, in which a date is the article's. */
function placesAround(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, MOST_PLACES).map((element) => {
    let place = element;
    for (let level = 0; level < LEVELS && place.parentElement && place.parentElement !== document.body; level++)
      place = place.parentElement;
    return place;
  });
}

function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`, null) : null;
}
