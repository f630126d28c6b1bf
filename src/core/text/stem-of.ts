const STEM = 6;

/** A term's first letters, without a plural s: roughly one for the forms of a word, in languages that bend it at its end. */
export const stemOf = (term: string): string => term.slice(0, STEM).replace(/(?<=\p{L}{3})s$/u, '');
