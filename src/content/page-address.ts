/** The address of the page that a document shows. A fragment that only names a place in it is left out; one that an application routes by belongs to it. */
export function pageAddress(document: Document): string {
  const url = new URL(document.location.href);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
