/** The address if it is one of the web, else null: nothing else becomes a link. */
export function findWebAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** The site of an address as a reader knows it; null for what is no web address. */
export function findSite(address: string): string | null {
  const web = findWebAddress(address);
  return web === null ? null : new URL(web).hostname.replace(/^www\./, '');
}
