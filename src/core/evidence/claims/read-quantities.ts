import { plainDigits } from '../../text/plain-digits.ts';
import type { Word } from '../../text/words.ts';
import type { ClaimLanguage } from './tables/pick-claim-table.ts';

/** A number of a text: what it may mean ("1.200" means two things), its unit where one is written, and its words, `to` exclusive. */
export interface Quantity {
  values: readonly number[];
  unit: string | null;
  from: number;
  to: number;
  text: string;
}

const DIGITS = /^(\p{N}+(?:[.,:]\p{N}+)*)([\p{L}\p{M}]*)$/u;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const SIGN_BEFORE = /([$€£¥₹₽])\s?$/u;
/** A minus, and no hyphen or dash of a range. */
const MINUS_BEFORE = /(?:(?:^|[\s(])[-−]|\bminus\s)$/iu;
const SIGN_AFTER = /^\s?([%‰$€£¥°₹₽])/u;
const SCALE = 100;

/** What written digits may mean. */
function valuesOf(digits: string): number[] {
  const plain = plainDigits(digits);
  const values = [Number(plain.replace(',', '.'))];
  if (GROUPED.test(plain)) values.unshift(Number(plain.replace(/[.,]/g, '')));
  else if (/[.,].*[.,]/.test(plain)) values.unshift(Number(plain.replace(/[.,](?=[^.,]*[.,])/g, '').replace(',', '.')));
  return values.filter((value) => !Number.isNaN(value));
}

/** The numbers of a sentence, and the places of all words that are part of one. */
export function readQuantities(
  words: readonly Word[],
  text: string,
  language: ClaimLanguage,
): { quantities: Quantity[]; numbers: ReadonlySet<number> } {
  const quantities: Quantity[] = [];
  const numbers = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const read = readNumber(words, at, language);
    if (!read || isPartOfName(words, at, text)) {
      at++;
      continue;
    }
    const [first, last, next] = [words[at], words[read.to - 1], words[read.to]];
    const sign = SIGN_AFTER.exec(text.slice(last?.end))?.[1] ?? SIGN_BEFORE.exec(text.slice(0, first?.start))?.[1];
    const unit = language.unitOf(sign ?? read.suffix) ?? (next && language.unitOf(next.term)) ?? sign ?? null;
    const isBelowZero = MINUS_BEFORE.test(text.slice(0, first?.start));
    const values = isBelowZero ? read.values.map((value) => -value) : read.values;
    quantities.push({ values, unit, from: at, to: read.to, text: text.slice(first?.start, last?.end) });
    for (let part = at; part < read.to; part++) numbers.add(part);
    at = read.to;
  }
  return { quantities, numbers };
}

/** Whether a hyphen ties a number to a name before it ("COVID-19"). */
export function isPartOfName(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && /^[-‐‑]$/u.test(text.slice(before.end, word.start)) && /^\p{Lu}/u.test(before.text);
}

interface ReadNumber {
  values: number[];
  suffix: string;
  to: number;
}

/** The number that begins at a word, in digits or spelled; a scale may follow ("3.6 million"). */
function readNumber(words: readonly Word[], at: number, language: ClaimLanguage): ReadNumber | null {
  const [, digits, suffix = ''] = DIGITS.exec(words[at]?.text ?? '') ?? [];
  if (digits !== undefined) {
    const scale = language.numberOf(suffix.toLowerCase());
    const values = valuesOf(digits);
    // "10:50" is compared as it is written.
    if (values.length === 0) return null;
    const read = { values, suffix: suffix.toLowerCase(), to: at + 1 };
    const next = scale === undefined ? language.numberOf(words[read.to]?.term ?? '') : scale;
    if (next === undefined || next < SCALE) return read;
    return { ...read, values: read.values.map((value) => value * next), to: scale === undefined ? read.to + 1 : read.to };
  }
  return readSpelled(words, at, language);
}

function readSpelled(words: readonly Word[], at: number, language: ClaimLanguage): ReadNumber | null {
  let [sum, part, to] = [0, 0, at];
  for (let last = Infinity; to < words.length; to++) {
    const value = language.numberOf(words[to]?.term ?? '');
    if (value === undefined || words[to]?.term.length === 1) break;
    if (value >= 1000) {
      sum += (part || 1) * value;
      part = 0;
    } else if (value === SCALE) part = (part || 1) * SCALE;
    else if (value < last || part % SCALE === 0) part += value;
    else break;
    last = value === SCALE ? Infinity : value < 10 ? 0 : 10;
  }
  return to > at ? { values: [sum + part], suffix: '', to } : null;
}
