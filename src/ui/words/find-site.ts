import { findWebAddress } from '../../core/web-address.ts';

/** The site of an address as a reader knows it; null for what is no web address. */
export function findSite(address: string): string | null {
  const web = findWebAddress(address);
  return web !== null && URL.canParse(web) ? new URL(web).hostname.replace(/^www\./, '') : null;
}
