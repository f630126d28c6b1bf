import type { Claim, Quotation } from '../digest.ts';
import { findSpeaker, joinQuotations, type QuotationChain } from '../quotation-chains.ts';
import { pickLanguage } from '../quotations/languages/pick-language.ts';
import { findWords } from '../text/words.ts';
import { isPullQuote, wordsOfChain } from './is-pull-quote.ts';

const IN_ALL = 4;
const LONG_ENOUGH = 140;
const VOICE = 0.5;
const FIGURES = 0.3;
const NOBODY = 0.3;

/** A quotation that may be shown, with the group of passages that it stands in. */
interface Candidate {
  readonly id: string;
  readonly group: number;
  readonly speaker: string;
  readonly worth: number;
}

/**
 * The ids of the quotations to show beside each group of passages: at most one a group and four in all, none that a claim or the title holds
 * already, and nobody twice while somebody else could speak. Groups are sets of passage ids.
 */
export function placeQuotations(
  quotations: readonly Quotation[],
  groups: readonly ReadonlySet<string>[],
  claims: readonly Claim[],
  language: string | null,
  title = '',
): string[][] {
  const candidates = joinQuotations(
    quotations.map(({ id }) => id),
    quotations,
  )
    .filter((chain) => isPullQuote(chain, language) && !isShownBy(chain, claims) && !folded(title).includes(folded(wordsOfChain(chain))))
    .flatMap((chain) => candidateOf(chain, groups, language) ?? [])
    .toSorted((a, b) => b.worth - a.worth);
  const placed = new Map<number, string>();
  const heard = new Set<string>();
  for (const again of [false, true])
    for (const { id, group, speaker } of candidates) {
      if (placed.size >= IN_ALL || placed.has(group) || (heard.has(speaker) && !again)) continue;
      placed.set(group, id);
      heard.add(speaker);
    }
  return groups.map((_, group) => [placed.get(group) ?? []].flat());
}

function candidateOf(chain: QuotationChain, groups: readonly ReadonlySet<string>[], language: string | null): Candidate | null {
  const passages = chain.flatMap(({ citations }) => citations.map(({ passage }) => passage));
  const group = groups.findIndex((ids) => passages.every((passage) => ids.has(passage)));
  const speaker = findSpeaker(chain)?.name;
  return group < 0 || !speaker ? null : { id: chain[0].id, group, speaker, worth: worthOf(chain, language) };
}

/** How much a quotation is worth showing: sure and long enough to say something; a person before an organisation, a voice that speaks of itself or calls out before one that tells figures. */
function worthOf(chain: QuotationChain, language: string | null): number {
  const text = wordsOfChain(chain);
  const pronouns = pickLanguage(language, [])?.pronouns;
  const speaks = findWords(text, language).some(({ term }) => pronouns?.get(term.replace(/['’].*$/u, '')) === 'speaker');
  const voice = speaks || /[!?！？؟]/u.test(text) ? VOICE : 0;
  const figures = /\p{N}/u.test(text) ? FIGURES : 0;
  const nobody = findSpeaker(chain)?.kind === 'person' ? 0 : NOBODY;
  const sure = Math.min(...chain.map(({ confidence }) => confidence));
  return sure * Math.min(text.length, LONG_ENOUGH) * (1 + voice - figures - nobody);
}

const isShownBy = (chain: QuotationChain, claims: readonly Claim[]): boolean =>
  chain.some(({ citations }) =>
    citations.some(({ passage, start, end }) =>
      claims.some((claim) => claim.citations.some((cited) => cited.passage === passage && cited.start < end && start < cited.end)),
    ),
  );

const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
