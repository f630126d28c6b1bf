const STEM = 6;
const PLURAL = /\p{L}{3}s$/u;

/** A term's first letters, without a plural s: roughly one for the forms of a word, in languages that bend it at its end. */
export function stemOf(term: string): string {
  const stem = term.slice(0, STEM);
  return stem.endsWith('s') && PLURAL.test(stem) ? stem.slice(0, -1) : stem;
}
