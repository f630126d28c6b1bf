/** A sentence like this one that says something else: another number where it has one, else a "not" behind its third word. */
export function twinOf(sentence: string): string {
  if (/\d/u.test(sentence)) return sentence.replace(/\d/u, (digit) => String((Number(digit) + 3) % 10));
  const words = sentence.split(' ');
  return words.length > 3 ? words.toSpliced(3, 0, 'not').join(' ') : `${sentence.slice(0, -1)}不${sentence.slice(-1)}`;
}
