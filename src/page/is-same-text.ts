/** A text's letters and digits in words, whatever their case. */
export const lettersOf = (text: string) => joinedLetters(text, ' ').trim();

/** A text's letters and digits, whatever their case, `between` for all that stands between them. */
export const joinedLetters = (text: string, between: string): string =>
  NOT_ASCII.test(text)
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, between)
    : text.toLowerCase().replace(/[^a-z\d]+/g, between);

/** What is written without them is quick to fold. */
const NOT_ASCII = /[^\0-\x7f]/;

/** Whether two short texts are the same words, whatever their case, quotes and dashes. */
export const isSameText = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

/** Whether texts are the same words as one, asked of many. */
export function sameTextAs(one: string): (other: string) => boolean {
  const own = lettersOf(one);
  return (other) => lettersOf(other) === own;
}
