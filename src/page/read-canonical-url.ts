import { parseWebAddress } from './parse-web-address.ts';

/** The page's canonical address, the first that can be meant: absolute, on the same site, and with a path of its own. */
export function readCanonicalUrl(document: Document, url: string): string | null {
  const page = parseWebAddress(url);
  for (const link of document.querySelectorAll('link[rel~="canonical" i][href]')) {
    const canonical = parseWebAddress(link.getAttribute('href'));
    if (!page || !canonical || !isSameSite(page.hostname, canonical.hostname)) continue;
    if (isHome(canonical) && !isHome(page)) continue;
    canonical.hash = '';
    return canonical.href;
  }
  return null;
}

/** The site's first page, or its first in one language (/en/). */
const isHome = ({ pathname, search }: URL) => !search && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(pathname);

/** The same host, or one a part of the other (www.example.org and m.example.org share example.org, never a bare public suffix). */
function isSameSite(one: string, other: string): boolean {
  const bare = [one, other].map((host) => host.replace(/^(?:www\d?|m|mobile|amp)\./, ''));
  return bare[0] === bare[1];
}
