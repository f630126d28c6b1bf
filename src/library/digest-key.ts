import type { Scope } from '../core/article.ts';

// Parameters that say how somebody came to a page, not which page it is.
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|igshid|igsh|mc_cid|mc_eid|yclid|_ga|_gl|ref_src|cmpid|ncid|spm|xtor|at_\w+|smid|s_cid)$/i;

/** An address without its fragment (but one that an application routes by) and tracking parameters, the rest in its own order; the address as it is where it cannot be parsed. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length > 0) for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/** The address under which a page's digest is kept: the canonical one where it is on the same site and has a path of its own, else the page's own. */
export function articleAddress(url: string, canonicalUrl: string | null): string {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl) || !URL.canParse(url)) return plainAddress(url);
  const [page, canonical] = [new URL(url), new URL(canonicalUrl)];
  const isOwnPath = canonical.pathname !== '/' || page.pathname === '/';
  return isSameSite(page, canonical) && isOwnPath ? plainAddress(canonicalUrl) : plainAddress(url);
}

/** The key of a digest in the library. */
export const digestKey = (scope: Scope, address: string): string => `${scope}|${address}`;

/** Whether both are web addresses of one site, in whatever dress for phones. */
export function isSameSite(page: URL, canonical: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol)) return false;
  const bare = (url: URL) => url.hostname.replace(/^(www|m|mobile|amp)\./, '');
  return bare(page) === bare(canonical);
}
