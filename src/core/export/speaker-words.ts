import type { Quotation } from '../digest.ts';

/** "Name, Role" as it stands under a quotation, null where no speaker is named. */
export function speakerWords({ speaker }: Quotation): string | null {
  if (!speaker?.name) return null;
  return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
}

/** The quotations of these ids, in their order; an id without a quotation is left out. */
export function quotationsNamed(ids: readonly string[], quotations: readonly Quotation[]): Quotation[] {
  return ids.flatMap((id) => quotations.find((quotation) => quotation.id === id) ?? []);
}
