import { countTerms } from '../core/text/words.ts';

export interface NumberedLine {
  number: number;
  text: string;
}

const MOST = 3;
/** A further sentence has to add this share of a point's weight: a word like “was” is no reason to cite it. */
const LEAST_ADDED = 0.2;

/** The numbers of the sentences that between them have most of a point's words, three at most, each adding some; words that many sentences have count less. */
export function findCarriers(point: string, lines: readonly NumberedLine[], language: string | null): number[] {
  const told = lines.map(({ number, text }) => ({ number, terms: new Set(countTerms(text, language).keys()) }));
  const weightOf = (term: string) => 1 / (1 + told.filter(({ terms }) => terms.has(term)).length);
  const open = new Map([...countTerms(point, language).keys()].map((term) => [term, weightOf(term)]));
  const least = [...open.values()].reduce((sum, weight) => sum + weight, 0) * LEAST_ADDED;
  const found: number[] = [];
  while (found.length < MOST) {
    const weighed = told.map(({ number, terms }) => ({ number, terms, gain: sumOf(open, terms) }));
    const best = weighed.reduce((one, other) => (other.gain > one.gain ? other : one));
    if (best.gain === 0 || (found.length > 0 && best.gain < least)) break;
    found.push(best.number);
    for (const term of best.terms) open.delete(term);
  }
  return found.sort((one, other) => one - other);
}

const sumOf = (weights: ReadonlyMap<string, number>, terms: ReadonlySet<string>): number =>
  [...weights].reduce((sum, [term, weight]) => (terms.has(term) ? sum + weight : sum), 0);
