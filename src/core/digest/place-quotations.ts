import type { Claim, Quotation } from '../digest.ts';
import { rulesFor } from '../text/rules-for.ts';
import { countWords, findWords } from '../text/words.ts';
import { leansBack } from './leans-back.ts';

const LEAST_WORDS = 8;
const MOST_WORDS = 40;
const SURE = 0.8;
const IN_ALL = 4;

/** Whether a name is given that is one: with a capital where the script has any. */
const hasName = ({ speaker }: Quotation): boolean =>
  speaker?.name != null && (/\p{Lu}/u.test(speaker.name) || !/\p{Ll}/u.test(speaker.name));

/** Whether a quotation may stand on its own: a complete thought of a named speaker whom we are sure of. */
export function isPullQuote(quotation: Quotation, all: readonly Quotation[], language: string | null): boolean {
  const words = countWords(quotation.text, language);
  return (
    words >= LEAST_WORDS &&
    words <= MOST_WORDS &&
    quotation.citations.length === 1 &&
    quotation.continues === null &&
    !all.some((other) => other.continues === quotation.id) &&
    quotation.confidence >= SURE &&
    hasName(quotation) &&
    !/^\p{Ll}/u.test(quotation.text) &&
    !leansBack(quotation.text, findWords(quotation.text, language), rulesFor(language)) &&
    endsThought(quotation)
  );
}

/** A full stop of its own, or the comma that a sentence around it sets in its place. */
const endsThought = ({ text, citations }: Quotation): boolean =>
  /[.!?…。！？]$/u.test(text) || /^[,،、]/u.test(citations.at(-1)?.suffix ?? '');

function isShownBy(quotation: Quotation, claims: readonly Claim[]): boolean {
  return quotation.citations.some(({ passage, start, end }) =>
    claims.some((claim) => claim.citations.some((cited) => cited.passage === passage && cited.start < end && start < cited.end)),
  );
}

/**
 * The ids of the quotations to show beside each group of passages: at most one a group and four in all, none that a claim holds already.
 * Groups are sets of passage ids; the longest thought of a group wins.
 */
export function placeQuotations(
  quotations: readonly Quotation[],
  groups: readonly ReadonlySet<string>[],
  claims: readonly Claim[],
  language: string | null,
): string[][] {
  const fit = quotations.filter((quotation) => isPullQuote(quotation, quotations, language) && !isShownBy(quotation, claims));
  const shown = new Set<string>();
  return groups.map((group) => {
    const own = fit.filter(({ id, citations }) => !shown.has(id) && citations.every(({ passage }) => group.has(passage)));
    const best = own.reduce<Quotation | null>(
      (a, b) => (a && a.confidence * Math.min(a.text.length, 140) >= b.confidence * Math.min(b.text.length, 140) ? a : b),
      null,
    );
    if (!best || shown.size >= IN_ALL) return [];
    shown.add(best.id);
    return [best.id];
  });
}
