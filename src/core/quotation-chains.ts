import type { Quotation } from './digest.ts';

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
