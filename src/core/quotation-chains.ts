import type { Citation, Quotation, Speaker } from './digest.ts';

/** Quotations that belong together: each continues the one before it. */
export type QuotationChain = readonly [Quotation, ...Quotation[]];

/** The chains that the given quotations stand in, each once and whole, in the order of the ids; an id that names nothing is left out. */
export function joinQuotations(ids: readonly string[], quotations: readonly Quotation[]): QuotationChain[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const shown = new Set<string>();
  return ids.flatMap((id) => {
    const quotation = byId.get(id);
    if (!quotation) return [];
    const chain = chainFrom(findFirst(quotation, byId), quotations);
    if (shown.has(chain[0].id)) return [];
    shown.add(chain[0].id);
    return [chain];
  });
}

/**
 * What stands between two parts of a chain where the page has who said it: a space, and where the first ends without a mark of its own and more stands
 * there than who said it, or the page begins a new sentence, three dots, which belong to nobody's words. Empty after the last.
 */
export function jointAfter(part: Quotation, next: Quotation | undefined): string {
  if (!next) return '';
  return /\p{P}$/u.test(part.text) || isOnlyAttributed(part, next) ? ' ' : ' … ';
}

/** Marks, commas and spaces around an attribution. */
const MARKS_AROUND = 6;

/** Whether nothing but the words that attribute them stands between two parts of a sentence, and what sets these off. */
function isOnlyAttributed({ citations, attribution }: Quotation, next: Quotation): boolean {
  const [before, after] = [citations.at(-1), next.citations[0]];
  if (!before || !after || before.passage !== after.passage) return false;
  const isBetween = (words: Citation | null) => words?.passage === after.passage && words.start >= before.end && words.end <= after.start;
  const between = [attribution, next.attribution].find(isBetween);
  if (!between || /$(?<=[.!?]\P{L}*)/u.test(after.prefix)) return false;
  return after.start - before.end - (between.end - between.start) <= MARKS_AROUND;
}

/** The words of a chain as they are shown: its parts with what stands between them. */
export const chainWords = (chain: QuotationChain): string => chain.map((part, at) => part.text + jointAfter(part, chain[at + 1])).join('');

/** Who says a chain, for all of its parts: the first speaker that a part names, else the first whose role it gives; null where the page gives neither. */
export function findSpeaker(chain: QuotationChain): Speaker | null {
  const speakers = chain.flatMap(({ speaker }) => speaker ?? []);
  return speakers.find(({ name }) => name) ?? speakers.find(({ role }) => role) ?? null;
}

/**
 * What stands under a chain: "Name, Role" with the comma of that language (BCP 47), or the one of them that there is; a title that the page sets
 * right before the name stays there ("Judge Ida Moss"). Null where there is neither.
 */
export function speakerWords(chain: QuotationChain, language: string | null): string | null {
  const speaker = findSpeaker(chain);
  if (speaker && hasTitleAhead(speaker)) return `${speaker.role} ${speaker.name}`;
  return speaker && [speaker.name, speaker.role].filter(Boolean).join(commaOf(language));
}

/** One word with a capital, right before the name: "Judge", "Sen.". A role of several words is told after the name. */
function hasTitleAhead({ name, role, nameCitation, roleCitation }: Speaker): boolean {
  if (!name || !role || !nameCitation || !roleCitation || !/^\p{Lu}\S*$/u.test(role)) return false;
  const nameAt = nameCitation.start + nameCitation.exact.indexOf(name);
  const roleEnd = roleCitation.start + roleCitation.exact.indexOf(role) + role.length;
  return roleCitation.passage === nameCitation.passage && nameAt === roleEnd + 1;
}

const commas: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ja: '、', zh: '，' };

/** The comma, with its space, that a language puts between a name and a role. */
const commaOf = (language: string | null): string => commas[language?.split('-')[0]?.toLowerCase() ?? ''] ?? ', ';

function findFirst(quotation: Quotation, byId: ReadonlyMap<string, Quotation>): Quotation {
  let first = quotation;
  const passed = new Set([first.id]);
  while (first.continues !== null) {
    const before = byId.get(first.continues);
    if (!before || passed.has(before.id)) break;
    passed.add(before.id);
    first = before;
  }
  return first;
}

function chainFrom(first: Quotation, quotations: readonly Quotation[]): QuotationChain {
  const rest: Quotation[] = [];
  let last = first;
  for (;;) {
    const next = quotations.find((quotation) => quotation.continues === last.id && quotation !== first && !rest.includes(quotation));
    if (!next) return [first, ...rest];
    rest.push(next);
    last = next;
  }
}
