import type { Citation, Digest, Quotation, Speaker } from '../digest.ts';
import type { PartChange, WordingChange } from '../digest-changes.ts';
import type { CitationCheck } from '../evidence/check-citation.ts';
import { chainWords, joinQuotations, type QuotationChain, speakerWords } from '../quotation-chains.ts';
import { findWords } from '../text/words.ts';
import { likenessOfWords } from './likeness-of-words.ts';
import { wordingAfter } from './wording-after.ts';

/** What became of a quotation with its speaker; `places`: where the page has both now, if either has changed. */
export interface QuotationChange {
  part: PartChange;
  places: Citation[];
}

type Check = (citation: Citation) => CitationCheck;

/** So much of their words do two quotations share of which one took the place of the other; less is enough where the same words say whose it is. */
const ALIKE = 0.6;
const ALIKE_IN_PLACE = 0.3;

/** Compares the quotations that a digest shows with its page as it is now, each with all that it is continued by and with who says it. `findPresent` finds those of the page; it is asked only where something of the earlier ones does not stand. */
export function compareQuotations(earlier: Digest, check: Check, findPresent: () => readonly Quotation[]): QuotationChange[] {
  const shown = [...earlier.leadQuotations, ...earlier.sections.flatMap(({ quotations }) => quotations)];
  const compared = joinQuotations(shown, earlier.quotations).map((chain) => ({ chain, halves: halvesOf(chain, check) }));
  const doubtful = compared.filter(({ chain, halves }) => !stand(halves) || !speakerStands(chain, check));
  const present = doubtful.length > 0 ? findPresent() : [];
  const chains = joinQuotations(
    present.map(({ id }) => id),
    present,
  );
  const pairs = pairChains(doubtful, chains, check);
  const { language } = earlier.source;
  return compared.map(({ chain, halves }) => changeOf({ chain, halves, now: pairs.get(chain) ?? null, language, check }));
}

interface Compared {
  chain: QuotationChain;
  /** What became of each of its citations. */
  halves: WordingChange[];
}

const citationsOf = (chain: QuotationChain): Citation[] => chain.flatMap(({ citations }) => citations);

const halvesOf = (chain: QuotationChain, check: Check): WordingChange[] =>
  citationsOf(chain).map((citation) => wordingAfter(citation, check(citation)) ?? { was: citation.exact, now: null, citation: null });

const stand = (halves: readonly WordingChange[]): boolean => halves.every(({ was, now }) => now === was);

const standsIn = (check: Check, citation: Citation): boolean => {
  const found = check(citation);
  return found.status === 'exact' || (found.status === 'ambiguous' && found.places > 1);
};

const wordsOfSpeaker = ({ mention, nameCitation, roleCitation }: Speaker): Citation[] =>
  [mention, nameCitation, roleCitation].filter((citation) => citation !== null);

const saidBy = (chain: QuotationChain): Citation[] =>
  chain.flatMap(({ attribution, speaker }) => [...(attribution ? [attribution] : []), ...(speaker ? wordsOfSpeaker(speaker) : [])]);

const speakerStands = (chain: QuotationChain, check: Check): boolean => saidBy(chain).every((citation) => standsIn(check, citation));

/** The chain of the page that stands now where each of these stood: one that has words of it where they were found, else the one most like it. */
function pairChains(earlier: readonly Compared[], present: readonly QuotationChain[], check: Check): Map<QuotationChain, QuotationChain> {
  const pairs = new Map<QuotationChain, QuotationChain>();
  const left = new Set(present);
  const pair = (chain: QuotationChain, found: QuotationChain | undefined) => {
    if (!found) return;
    pairs.set(chain, found);
    left.delete(found);
  };
  for (const { chain, halves } of earlier)
    pair(
      chain,
      [...left].find((one) => overlap(citationsOf(one), halves)),
    );
  for (const { chain } of earlier) if (!pairs.has(chain)) pair(chain, findAlike(chain, [...left], check));
  return pairs;
}

const overlap = (places: readonly Citation[], halves: readonly WordingChange[]): boolean =>
  halves.some(({ citation }) => citation && places.some((place) => isAcross(place, citation)));

const isAcross = (one: Citation, other: Citation): boolean =>
  one.passage === other.passage && one.start < other.end && other.start < one.end;

function findAlike(chain: QuotationChain, present: readonly QuotationChain[], check: Check): QuotationChain | undefined {
  const words = findWords(chainWords(chain), null);
  const attributions = chain.flatMap(({ attribution }) => {
    const found = attribution && check(attribution);
    return found?.status === 'exact' ? [found.citation] : [];
  });
  const isInPlace = (one: QuotationChain) =>
    one.some((part) => attributions.some((place) => part.attribution && isAcross(part.attribution, place)));
  const [best] = present
    .map((one) => ({ one, likeness: likenessOfWords(words, findWords(chainWords(one), null)) }))
    .filter(({ one, likeness }) => likeness >= (isInPlace(one) ? ALIKE_IN_PLACE : ALIKE))
    .sort((a, b) => b.likeness - a.likeness);
  return best?.one;
}

interface Changing extends Compared {
  now: QuotationChain | null;
  language: string | null;
  check: Check;
}

function changeOf(changing: Changing): QuotationChange {
  const { chain, halves, now } = changing;
  const id = chain[0].id;
  const speaker = speakerAfter(changing);
  const words = wordsAfter(changing);
  if (words === null) return { part: { id, status: 'gone', wordings: halves, speaker: { was: speaker.was, now: null } }, places: [] };
  const was = chainWords(chain);
  if (words === was && speaker.now === speaker.was) return { part: { id, status: 'stands', wordings: halves, speaker }, places: [] };
  const places = [...halves.flatMap(({ citation }) => citation ?? []), ...(now ? [...citationsOf(now), ...saidBy(now)] : [])];
  const wording = { was, now: words, citation: placeToShow(changing) };
  return { part: { id, status: 'changed', wordings: [wording], speaker }, places };
}

/** The whole quotation as the page has it now; null where nothing of it is left. */
function wordsAfter({ chain, halves, now }: Changing): string | null {
  if (stand(halves)) return chainWords(chain);
  if (now) return chainWords(now);
  const left = halves.flatMap((half) => half.now ?? []);
  return left.length > 0 ? left.join(' … ') : null;
}

/** Where the words have changed, else where the speaker has. */
function placeToShow({ halves, now, check }: Changing): Citation | null {
  const changed = halves.find((half) => half.now !== half.was && half.citation);
  if (changed) return changed.citation;
  const standing = halves.flatMap(({ citation }) => citation ?? []);
  const added = now && !stand(halves) ? citationsOf(now).find((place) => !standing.some((one) => isAcross(one, place))) : null;
  if (added) return added;
  const mention = now && stand(halves) ? saidBy(now).find((place) => check(place).status === 'exact') : null;
  return mention ?? standing[0] ?? (now ? (citationsOf(now)[0] ?? null) : null);
}

/** Who said it and who says it now; where the page's words for that stand, so does what the digest says. */
function speakerAfter({ chain, now, language, check }: Changing): { was: string | null; now: string | null } {
  const was = speakerWords(chain, language);
  if (speakerStands(chain, check)) return { was, now: was };
  const told = now && speakerWords(now, language);
  if (told) return { was, now: told };
  const mentions = chain.flatMap(({ speaker }) => speaker?.mention ?? []);
  return { was, now: mentions.some((mention) => standsIn(check, mention)) ? was : null };
}
