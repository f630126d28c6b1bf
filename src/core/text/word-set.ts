/** A set of the words in a line of text. */
export const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(/\s+/));

export const none: ReadonlySet<string> = new Set();
