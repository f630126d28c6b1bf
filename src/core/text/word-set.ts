/** A set of the words in a line of text. */
export const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(/\s+/));

export const none: ReadonlySet<string> = new Set();

/** The phrases of a text that are set apart by bars; spaces at their ends count. */
export const phrases = (...lines: string[]): readonly string[] => lines.join('|').split('|');
