import { parseWebAddress } from './parse-web-address.ts';

/** The page's canonical address, where it says one that can be meant: absolute, on the same site, and with a path of its own. */
export function readCanonicalUrl(document: Document, url: string): string | null {
  const page = parseWebAddress(url);
  const said = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const canonical = parseWebAddress(said);
  if (!page || !canonical || !isSameSite(page.hostname, canonical.hostname)) return null;
  const isHome = canonical.pathname === '/' && !canonical.search;
  if (isHome && (page.pathname !== '/' || page.search)) return null;
  canonical.hash = '';
  return canonical.href;
}

/** The same host, or one a part of the other (www.example.org and m.example.org share example.org, never a bare public suffix). */
function isSameSite(one: string, other: string): boolean {
  const bare = [one, other].map((host) => host.replace(/^(?:www\d?|m|mobile|amp)\./, ''));
  return bare[0] === bare[1];
}
