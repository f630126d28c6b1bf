import type { ReadingNote } from '../core/article.ts';

/** Where an address says which page of something it is: in a parameter, or at the end of its path. */
const PAGE =
  /(?:[?&](?:paged?|seite|pagina|pg|p)=|\/(?:(?:page|seite|pagina|p)[/-]?)?|[-_](?:page|seite|pagina|p)?[-_]?)(\d{1,2})(?=\/?$|\/?[?&]|\.\w+$)/i;
const MOST_PAGES = 60;

/** Whether the page is one of several that an article is cut into, by links whose addresses differ in the number alone. */
export function findFurtherPages(document: Document, url: string): ReadingNote | null {
  const own = pageOf(url, url);
  let [pages, isOne] = [own.page, false];
  for (const link of document.querySelectorAll('link[rel~="next"], a[href]')) {
    const isNext = /(?:^|\s)next(?:$|\s)/i.test(link.getAttribute('rel') ?? '');
    const label = Number(link.textContent);
    if (!isNext && !(label > 0 && label <= MOST_PAGES)) continue;
    const { rest, page } = pageOf(link.getAttribute('href') ?? '', url);
    if (rest !== own.rest || page === own.page || (!isNext && page !== label)) continue;
    isOne = true;
    if (!isNext) pages = Math.max(pages, page);
  }
  return isOne ? { kind: 'more-pages', page: own.page, ...(pages > 1 && { pages }) } : null;
}

/** The page's number, 1 where the address has none, and the address without it. */
function pageOf(address: string, base: string): { rest: string; page: number } {
  const { href, hash } = URL.canParse(address, base) ? new URL(address, base) : { href: '', hash: '' };
  const bare = href.slice(0, href.length - hash.length);
  return { rest: bare.replace(PAGE, '').replace(/\/$/, ''), page: Number(PAGE.exec(bare)?.[1] ?? 1) };
}
