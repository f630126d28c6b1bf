import { foldSpace, type MetaContent } from './meta-content.ts';
import { parseDate } from './parse-date.ts';
import { placesAround } from './places-around.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';

interface Dates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

const PUBLISHED =
  'article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.date pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date article.published og:published_time datecreated'.split(
    ' ',
  );
const MODIFIED = 'article:modified_time datemodified dcterms.modified dc.date.modified og:updated_time last-modified lastmod'.split(' ');

/** When the page says that it was published and last changed: ISO 8601 with the page's own offset, or a bare date. */
export function readDates(
  document: Document,
  nodes: readonly JsonLdNode[],
  meta: MetaContent,
  page: { url: string; language: string | null; near: readonly string[] },
): Dates {
  const articles = nodes.filter(isArticleNode);
  const isoDate = (key: string, names: readonly string[], others: readonly JsonLdNode[]) =>
    firstDate(
      [...articles.map((node) => node[key]), ...names.map((name) => meta(name)), ...others.map((node) => node[key])],
      page.language,
    );
  const said = isoDate('datePublished', PUBLISHED, nodes);
  const near = datesNear(page.near, page.language);
  const publishedAt = asShown(said, near) ?? dateMarked(document, VISIBLE, page.language) ?? near[0] ?? dateInAddress(page.url);
  const modifiedAt = isoDate('dateModified', MODIFIED, []) ?? dateMarked(document, [CHANGED], page.language);
  const isAfter = !publishedAt || !modifiedAt || modifiedAt.slice(0, 10) >= publishedAt.slice(0, 10);
  return { publishedAt, modifiedAt: isAfter ? modifiedAt : null };
}

const DAY = 24 * 60 * 60 * 1000;
const SHORT_LINE = 120;
const LINE_START = 40;

/** The dates in the lines around the title, or at the beginning of the text. */
const datesNear = (lines: readonly string[], language: string | null) =>
  lines.flatMap((line) => parseDate(line.length <= SHORT_LINE ? line : line.slice(0, LINE_START), language)?.slice(0, 10) ?? []);

/** The date said, or where the page shows the day before or after it, that day: it is the same date in the page's own time zone. */
function asShown(said: string | null, shown: readonly string[]): string | null {
  if (!said || shown.includes(said.slice(0, 10))) return said;
  return shown.find((date) => Math.abs(Date.parse(said.slice(0, 10)) - Date.parse(date)) === DAY) ?? said;
}

function firstDate(said: readonly unknown[], language: string | null): string | null {
  for (const one of said) {
    const date = typeof one === 'string' ? parseDate(one, language) : null;
    if (date) return date;
  }
  return null;
}

const LOOSE_TIME = 'time';
const LOOSEST =
  '[class*="date" i], [class*="datum" i], [class*="publish" i], [class*="posted" i], [class*="time" i], [class*="meta" i], [id*="date" i]';
const VISIBLE = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'abbr.published, time.published, .entry-date',
  'article time, main time',
  LOOSE_TIME,
  LOOSEST,
];
const CHANGED = '[itemprop~="dateModified"], time.updated:not(.published)';
const NOT_THE_ARTICLE =
  'aside:not(article aside), nav, body > footer, [class*="comment"]:not(body, main, article), [id*="comment"]:not(body), [class*="related"]:not(body)';
const LONGEST = 80;

/** The first date in the page that is marked so, by how surely it is the article's own. */
function dateMarked(document: Document, marks: readonly string[], language: string | null): string | null {
  let near: Element[] | null = null;
  for (const selector of marks) {
    if (selector === LOOSEST) near = placesAround([...document.querySelectorAll(LEADS)].slice(0, MOST_PLACES));
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(NOT_THE_ARTICLE)) continue;
      if (near && !near.some((place) => place.contains(element))) continue;
      const text = foldSpace(element.textContent ?? '');
      const said = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
      const date = firstDate([...said, text.length <= LONGEST ? text : null], language);
      if (date) return date;
    }
  }
  return null;
}

const MOST_PLACES = 20;
/** The page's titles and writers, in whose company a date is the article's. */
const LEADS = 'h1, [rel~="author"], [class*="byline"], [class*="author"]';

function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`, null) : null;
}
