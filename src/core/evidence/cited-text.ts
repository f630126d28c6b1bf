import { NEXT_HEADINGS } from '../text/next-headings.ts';

/** The text of a verbatim claim with these citations' exact words. */
export const claimText = (exacts: readonly string[]): string => exacts.join(' ');

/** The text of a quotation with these citations' exact words. */
export const quotationText = (exacts: readonly string[]): string => exacts.join('\n');

/** The words that join two cited phrases in one heading, of the languages that have one. */
const JOINING = ['and', 'und', 'et', 'y'];

const OURS: readonly string[] = ['', ...Object.values(NEXT_HEADINGS)];

/** Whether a heading is its citations' exact words, two of them joined by "and", but for the case of its first letter; one that cites nothing is one of ours. */
export function isHeadingOf(heading: string, exacts: readonly string[]): boolean {
  if (exacts.length === 0) return OURS.includes(heading);
  const joined = exacts.length === 2 ? JOINING.map((and) => exacts.join(` ${and} `)) : [];
  return [exacts.join(' '), ...joined].some((words) => heading === words || heading === opened(words));
}

/** Whether a label is cut from the words cited for it; one that cites nothing is the number of a list's item. */
export const isLabelOf = (label: string, exact: string | undefined): boolean =>
  exact === undefined ? /^-?\d{1,9}$/.test(label) : isCutFrom(label, exact);

const opened = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Whether a speaker's name or role stands in the words cited for it; null needs none. */
export const isCutFrom = (words: string | null, exact: string | undefined): boolean =>
  words === null || (words !== '' && exact?.includes(words) === true);
