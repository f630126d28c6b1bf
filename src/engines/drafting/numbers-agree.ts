import { plainDigits } from '../../core/text/plain-digits.ts';

const NUMBER = /\p{Nd}+(?:[.,:'’٫٬\u00A0\u202F ]\p{Nd}+)*/gu;
/** Digits between two marks that group them. */
const GROUP = 3;

/** The numbers of a text in figures, however a language groups and divides them: “6.4” and “6,4” are the same, “12 000” and “12.000” too, “64” is another. */
function figuresIn(text: string): Set<string> {
  return new Set([...text.matchAll(NUMBER)].map(([number]) => joinGroups(plainDigits(number).split(/\D/u))));
}

function joinGroups(groups: readonly string[]): string {
  const last = groups.at(-1) ?? '';
  const isDivided = groups.length > 1 && last.length !== GROUP;
  return isDivided ? `${groups.slice(0, -1).join('')}.${last}` : groups.join('');
}

/** What became of a text's figures in its translation: the ones that are gone, and the ones that came in. */
export function compareFigures(original: string, translation: string): { lost: string[]; added: string[] } {
  const [before, after] = [figuresIn(original), figuresIn(translation)];
  return { lost: [...before].filter((number) => !after.has(number)), added: [...after].filter((number) => !before.has(number)) };
}
