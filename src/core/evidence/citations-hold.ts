import { articleText, type Passage } from '../article.ts';
import { type Citation, type Claim, claimsOf, type Digest } from '../digest.ts';

/** The check whether a citation holds in these passages: its exact words stand at its offsets, with its prefix before and its suffix after them. */
export function holdsIn(passages: readonly Passage[]): (citation: Citation) => boolean {
  const text = articleText(passages);
  const places = new Map<string, { offset: number; text: string }>();
  let offset = 0;
  for (const passage of passages) {
    places.set(passage.id, { offset, text: passage.text });
    offset += passage.text.length + 1;
  }
  return ({ passage, start, end, exact, prefix, suffix }) => {
    const place = places.get(passage);
    if (!place || start < 0 || start >= end || end > place.text.length) return false;
    const from = place.offset + start;
    const to = place.offset + end;
    return (
      place.text.slice(start, end) === exact &&
      text.slice(Math.max(0, from - prefix.length), from) === prefix &&
      text.slice(to, to + suffix.length) === suffix
    );
  };
}

/** Whether a claim's citations hold and, where it says so, its text is their exact words. */
export function claimHolds(claim: Claim, holds: (citation: Citation) => boolean): boolean {
  if (!claim.citations.length || !claim.citations.every(holds)) return false;
  if (!claim.clarified.every((note) => holds(note.citation))) return false;
  if (claim.label?.citation && !holds(claim.label.citation)) return false;
  return claim.support !== 'verbatim' || claim.text === claim.citations.map((citation) => citation.exact).join(' ');
}

function speakerCitations({ speaker, attribution }: Digest['quotations'][number]): Citation[] {
  return [speaker?.mention, speaker?.nameCitation, speaker?.roleCitation, attribution].filter((citation) => citation != null);
}

/** Whether every citation of a digest holds in its own passages, every verbatim claim is its citations' words, and every quotation that it shows exists. */
export function citationsHold(digest: Digest): boolean {
  const holds = holdsIn(digest.passages);
  const quotationIds = new Set(digest.quotations.map((quotation) => quotation.id));
  const shown = [...digest.leadQuotations, ...digest.sections.flatMap((section) => section.quotations)];
  return (
    claimsOf(digest).every((claim) => claimHolds(claim, holds)) &&
    digest.sections.every((section) => section.headingCitations.every(holds)) &&
    digest.quotations.every(
      (quotation) =>
        quotation.citations.every(holds) &&
        quotation.text === quotation.citations.map((citation) => citation.exact).join('\n') &&
        speakerCitations(quotation).every(holds),
    ) &&
    shown.every((id) => quotationIds.has(id))
  );
}
