const OPENING = /^\s*["“”„«»「『《]/u;
const CLOSING = /["“”«»」』》]\s*$/u;

/** The page's words between quotation marks of ours; words that begin or end with the page's own have these alone. */
export const inMarks = (words: string): string => (OPENING.test(words) || CLOSING.test(words) ? words : `“${words}”`);
