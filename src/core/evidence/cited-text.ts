/** The text of a verbatim claim with these citations' exact words. */
export const claimText = (exacts: readonly string[]): string => exacts.join(' ');

/** The text of a quotation with these citations' exact words. */
export const quotationText = (exacts: readonly string[]): string => exacts.join('\n');

/** The words that join two cited phrases in one heading, of the languages that have one. */
const JOINING = ['and', 'und', 'et', 'y'];

/** Whether a heading is its citations' exact words, two of them joined by "and", but for the case of its first letter. One of fixed words cites nothing. */
export function isHeadingOf(heading: string, exacts: readonly string[]): boolean {
  const joined = exacts.length === 2 ? JOINING.map((and) => exacts.join(` ${and} `)) : [];
  return exacts.length === 0 || [exacts.join(' '), ...joined].some((words) => heading === words || heading === opened(words));
}

const opened = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Whether a speaker's name or role stands in the words cited for it; null needs none. */
export const isCutFrom = (words: string | null, exact: string | undefined): boolean =>
  words === null || (words !== '' && exact?.includes(words) === true);
