import type { ReadingNote } from '../core/article.ts';
import { findWebAddress } from '../core/web-address.ts';
import { foldSpace } from './meta-content.ts';

/** Where an address says which page of something it is: in a parameter, or at the end of its path. */
const PAGE =
  /(?:[?&](?:paged?|seite|pagina|pg|p)=|\/(?:(?:page|seite|pagina|p)[/-]?)?|[-_](?:page|seite|pagina|p)?[-_]?)(\d{1,2})(?=\/?$|\/?[?&]|\.\w+$)/i;
const MOST_PAGES = 60;
/** What a link to a page says has one number in it, and hardly more. */
const LABEL = /^\D{0,20}(\d{1,2})\D{0,20}$/;
const LONGEST_LABEL = 60;
const DIGITS = /\p{Nd}/gu;
const HAS_DIGIT = /\p{Nd}/u;
/** "2 of 5", "2/5", "Seite 2 von 5": what stands around a link to the next page. */
const COUNT = /^\D{0,20}(\d{1,2})\D{1,12}(\d{1,2})\D{0,30}$/;

/** Whether the page is one of several that an article is cut into, by links whose addresses differ in the number alone; with the address of the next one. */
export function findFurtherPages(document: Document, url: string): ReadingNote | null {
  const own = pageOf(url, url);
  let pages = own.page;
  let next: string | null = null;
  let isOne = false;
  for (const link of document.querySelectorAll('link[rel~="next"], a[href]')) {
    const isNext = /(?:^|\s)next(?:$|\s)/i.test(link.getAttribute('rel') ?? '');
    const label = Number(LABEL.exec(inDigits(link.textContent))?.[1]);
    if (!isNext && !(label > 0 && label <= MOST_PAGES)) continue;
    const target = link.getAttribute('href') ?? '';
    // Taking an address apart costs more than asking whether it has the number at all; a first page needs none.
    if (!isNext && label > 1 && !target.includes(`${label}`)) continue;
    const { address, rest, page } = pageOf(target, url);
    if (rest !== own.rest || page === own.page || (!isNext && page !== label)) continue;
    isOne = true;
    if (page === own.page + 1) next = findWebAddress(address);
    pages = Math.max(pages, page, isNext ? countAround(link, own.page) : 0);
  }
  return isOne ? { kind: 'more-pages', page: own.page, ...(pages > 1 && { pages }), ...(next && { next }) } : null;
}

/** How many pages there are by the words beside the link to the next one; 0 where they do not say. */
function countAround({ parentElement }: Element, page: number): number {
  const count = COUNT.exec(inDigits(parentElement?.textContent));
  return count && Number(count[1]) === page ? Number(count[2]) : 0;
}

/** With 0 to 9 for the digits of any script, and white space folded; empty where it is too long to be a label. */
function inDigits(text: string | null | undefined): string {
  // Most links have none, and are done with.
  if (!text || !HAS_DIGIT.test(text)) return '';
  const label = foldSpace(text);
  return label.length > LONGEST_LABEL ? '' : label.replace(DIGITS, valueOfDigit);
}

// Unicode has the digits of a script begin at a number that ends in 0, or in 6 in the scripts of India.
function valueOfDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return `${(code & 15) - (code >= 0x900 && code < 0xe00 ? 6 : 0)}`;
}

/** The page's number, 1 where the address has none, and the address without it. */
function pageOf(address: string, base: string): { address: string; rest: string; page: number } {
  const { href, hash } = URL.canParse(address, base) ? new URL(address, base) : { href: '', hash: '' };
  const bare = href.slice(0, href.length - hash.length);
  return { address: bare, rest: bare.replace(PAGE, '').replace(/\/$/, ''), page: Number(PAGE.exec(bare)?.[1] ?? 1) };
}
