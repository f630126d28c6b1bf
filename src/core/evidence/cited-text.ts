/** The text of a verbatim claim with these citations' exact words. */
export const claimText = (exacts: readonly string[]): string => exacts.join(' ');

/** The text of a quotation with these citations' exact words. */
export const quotationText = (exacts: readonly string[]): string => exacts.join('\n');

/** Whether a heading is its citations' exact words, but for the case of its first letter. One of fixed words cites nothing. */
export function isHeadingOf(heading: string, exacts: readonly string[]): boolean {
  const words = exacts.join(' ');
  return exacts.length === 0 || heading === words || heading === words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether a speaker's name or role stands in the words cited for it; null needs none. */
export const isCutFrom = (words: string | null, exact: string | undefined): boolean =>
  words === null || (words !== '' && exact?.includes(words) === true);
