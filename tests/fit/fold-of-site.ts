export const FOLDS = 5;

/** Which of five folds a page is in; pages of one site are in one. */
export function foldOfSite(url: string): number {
  const site = URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;
  return ([...site].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) >>> 3) % FOLDS;
}
