/** The zeros of the digits that scripts of the interface's languages and their neighbours count with. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const NUMBER = /\p{Nd}+(?:[.,:'’٫٬\u00A0\u202F ]\p{Nd}+)*/gu;

/** The numbers of a text in figures, without what groups or divides them: “6.4” and “6,4” are the same, “12 000” and “12.000” too. */
function figuresIn(text: string): Set<string> {
  return new Set([...text.matchAll(NUMBER)].map(([number]) => [...number].map(asciiDigit).join('')));
}

function asciiDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10);
  return zero === undefined ? '' : String(code - zero);
}

/** What became of a text's figures in its translation: the ones that are gone, and the ones that came in. */
export function compareFigures(original: string, translation: string): { lost: string[]; added: string[] } {
  const [before, after] = [figuresIn(original), figuresIn(translation)];
  return { lost: [...before].filter((number) => !after.has(number)), added: [...after].filter((number) => !before.has(number)) };
}
