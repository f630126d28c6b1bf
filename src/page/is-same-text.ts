/** A text's letters and digits in words, whatever their case. */
export const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two short texts are the same words, whatever their case, quotes and dashes. */
export const isSameText = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

/** Whether texts are the same words as one, asked of many. */
export function sameTextAs(one: string): (other: string) => boolean {
  const own = lettersOf(one);
  return (other) => lettersOf(other) === own;
}
