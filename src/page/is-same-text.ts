const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two short texts are the same words, whatever their case, quotes and dashes. */
export const isSameText = (one: string, other: string): boolean => letters(one) === letters(other);
