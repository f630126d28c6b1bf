/** A text in which one spelling stands for letters that can be encoded in several ways, with the way back: units of it to units of the text itself. */
export interface PlainText {
  text: string;
  startOf(unit: number): number;
  endOf(unit: number): number;
}

const LIGATURES = '\ufb00-\ufb06';
/** What may be encoded otherwise: printers' ligatures, and letters with their marks apart. */
const SPELLED = new RegExp(String.raw`[${LIGATURES}]|\P{M}\p{M}+`, 'gu');
const MAY_BE_SPELLED = new RegExp(String.raw`[${LIGATURES}\p{M}]`, 'u');

/** The plain spelling of a text: “ﬁ” as “fi”, a letter and its marks as one where there is such a letter. */
export const plainLetters = (text: string): string =>
  MAY_BE_SPELLED.test(text) ? text.replace(SPELLED, (spelled) => plainOf(spelled)) : text;

const plainOf = (spelled: string): string => spelled.normalize(spelled.length === 1 ? 'NFKC' : 'NFC');

/** `plainLetters` with the way back. */
export function plainText(text: string): PlainText {
  const plain = plainLetters(text);
  if (plain === text) return { text, startOf: (unit) => unit, endOf: (unit) => unit };
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const keepUpTo = (end: number) => {
    for (; done < end; done++) {
      starts.push(done);
      ends.push(done + 1);
    }
  };
  for (const { 0: spelled, index } of text.matchAll(SPELLED)) {
    const own = plainOf(spelled);
    if (own === spelled) continue;
    keepUpTo(index);
    done += spelled.length;
    for (const _ of own.split('')) {
      starts.push(index);
      ends.push(done);
    }
  }
  keepUpTo(text.length);
  return {
    text: plain,
    startOf: (unit) => starts[unit] ?? text.length,
    endOf: (unit) => (unit === 0 ? 0 : (ends[unit - 1] ?? text.length)),
  };
}
