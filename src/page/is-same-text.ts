const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two short texts are the same words, whatever their case, quotes and dashes. */
export const isSameText = (one: string, other: string): boolean => letters(one) === letters(other);

/** Whether texts are the same words as one, asked of many. */
export function sameTextAs(one: string): (other: string) => boolean {
  const own = letters(one);
  return (other) => letters(other) === own;
}
