import { primaryLanguage } from '../../../text/language.ts';
import { stemOf } from '../../../text/stem-of.ts';
import type { ClaimTable } from './claim-table.ts';
import { english } from './en.ts';

/** A language's table, read. */
export interface ClaimLanguage {
  tag: string | null;
  /** Whether we have a table of it. */
  isKnown: boolean;
  stem(term: string): string;
  isNegation(term: string): boolean;
  isHedge(term: string): boolean;
  isNarrowing(term: string): boolean;
  isOpener(term: string): boolean;
  isDegree(term: string): boolean;
  isSaying(term: string): boolean;
  isTitle(term: string): boolean;
  isCourtesy(term: string): boolean;
  isPronoun(term: string): boolean;
  isFunction(term: string): boolean;
  /** A word without what turns it into its opposite, null where it has none of it. */
  turned(term: string): string | null;
  /** The sides of pairs of opposites on which a stem stands: the pair's number, negative for the second side. */
  sidesOf(stem: string): readonly number[];
  numberOf(term: string): number | undefined;
  /** The place that an ordinal names. */
  ordinalOf(term: string): number | undefined;
  unitOf(term: string): string | undefined;
  dayOf(term: string): number | undefined;
  capitalNouns: boolean;
}

const tables = new Map<string, ClaimTable>([['en', english]]);
/** What brings the tables of other languages. */
const others: Readonly<Record<string, () => Promise<ClaimTable>>> = {
  de: async () => (await import('./de.ts')).german,
  fr: async () => (await import('./fr.ts')).french,
  es: async () => (await import('./es.ts')).spanish,
  it: async () => (await import('./it.ts')).italian,
  pt: async () => (await import('./pt.ts')).portuguese,
  nl: async () => (await import('./nl.ts')).dutch,
};
const known = new Map<string, ClaimLanguage>();

const listed = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const paired = (text: string): [string, string][] =>
  listed(text).map((pair) => {
    const at = pair.lastIndexOf(':');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });

const empty: ClaimTable = {
  functionWords: '',
  endings: /(?!)/,
  irregular: '',
  negations: '',
  negated: /(?!)/,
  opposites: [],
  hedges: '',
  narrowing: '',
  openers: '',
  degrees: '',
  numbers: '',
  units: [],
  sayings: '',
  titles: '',
  courtesies: '',
  pronouns: '',
  prefixes: '',
  days: '',
};

const DOUBLED = /([^aeiouls])\1$/u;
const LEAST_TURNED = 5;

const wordsOf = (text: string): ((term: string) => boolean) => {
  const words = new Set(listed(text));
  return (term) => words.has(term);
};

/** What is left of a word without its endings; small words stay whole. */
function stemmerOf(table: ClaimTable): (term: string) => string {
  const irregular = new Map(paired(table.irregular));
  const isFunction = wordsOf(table.functionWords);
  return (term) => {
    const base = irregular.get(term) ?? term;
    if (isFunction(term) || (base === term && irregular.has(term))) return term;
    return table === empty ? stemOf(base) : base.replace(table.endings, '').replace(DOUBLED, '$1');
  };
}

/** For each stem the sides of pairs on which it stands. */
function readSides({ opposites }: ClaimTable, stem: (term: string) => string): ReadonlyMap<string, readonly number[]> {
  const sides = new Map<string, number[]>();
  for (const [at, line] of opposites.entries()) {
    for (const [second, side] of line.split('/').entries()) {
      for (const word of listed(side)) sides.set(stem(word), [...(sides.get(stem(word)) ?? []), second ? -at - 1 : at + 1]);
    }
  }
  return sides;
}

function readTable(tag: string | null, table: ClaimTable): ClaimLanguage {
  const stem = stemmerOf(table);
  const sides = readSides(table, stem);
  const isNegating = wordsOf(table.negations);
  const isOrdinal = ([, number]: [string, string]) => number.endsWith('th');
  const numerals = paired(table.numbers);
  const numbers = new Map(numerals.filter((one) => !isOrdinal(one)).map(([word, number]) => [word, Number(number)]));
  const ordinals = new Map(numerals.filter(isOrdinal).map(([word, number]) => [word, Number.parseInt(number, 10)]));
  const units = new Map(table.units.flatMap((line) => listed(line).map((word) => [word, listed(line)[0] ?? word] as const)));
  const days = new Map(paired(table.days).map(([word, number]) => [word, Number(number)]));
  const prefixes = listed(table.prefixes);
  return {
    tag,
    isKnown: table !== empty,
    stem,
    isNegation: (term) => isNegating(term) || table.negated.test(term),
    isHedge: wordsOf(table.hedges),
    isNarrowing: wordsOf(table.narrowing),
    isOpener: wordsOf(table.openers),
    isDegree: wordsOf(table.degrees),
    isSaying: wordsOf(table.sayings),
    isTitle: wordsOf(table.titles),
    isCourtesy: wordsOf(table.courtesies),
    isPronoun: wordsOf(table.pronouns),
    isFunction: wordsOf(table.functionWords),
    turned: (term) => {
      const prefix = prefixes.find((one) => term.startsWith(one) && term.length >= one.length + LEAST_TURNED);
      return prefix === undefined ? null : term.slice(prefix.length);
    },
    sidesOf: (one) => sides.get(one) ?? [],
    numberOf: (term) => numbers.get(term),
    ordinalOf: (term) => ordinals.get(term) ?? (/^\d+(?:st|nd|rd|th)$/.test(term) ? Number.parseInt(term, 10) : undefined),
    unitOf: (term) => units.get(term),
    dayOf: (term) => days.get(term),
    capitalNouns: tag === 'de',
  };
}

/** Brings the words of a language, English being there: without them a claim in it is only supported where it is nearly a copy. */
export async function loadClaimTable(language: string | null): Promise<void> {
  const tag = primaryLanguage(language) ?? '';
  const load = tables.has(tag) ? undefined : others[tag];
  if (!load) return;
  tables.set(tag, await load());
  known.delete(tag);
}

/** The words of a language that checking claims needs; without any where there is no table. */
export function claimLanguageFor(language: string | null): ClaimLanguage {
  const tag = primaryLanguage(language);
  const key = tag ?? '';
  let found = known.get(key);
  if (!found) {
    found = readTable(tag, tables.get(tag ?? 'en') ?? empty);
    known.set(key, found);
  }
  return found;
}
