/** The link of a claim or a quotation in the digest in view; null where it shows none of that id. */
export function findPart(part: string): HTMLElement | null {
  const sought = [...document.querySelectorAll<HTMLElement>('[data-claim], [data-quotation]')];
  return sought.find(({ dataset }) => (dataset.claim ?? dataset.quotation) === part) ?? null;
}
