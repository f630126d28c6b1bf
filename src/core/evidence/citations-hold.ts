import type { Passage } from '../article.ts';
import { articleText } from '../article-text.ts';
import { claimsOf } from '../claims-of.ts';
import type { Citation, Claim, Digest, Quotation, Section, Speaker } from '../digest.ts';
import { claimText, isCutFrom, isHeadingOf, isLabelOf, quotationText } from './cited-text.ts';
import { placesById } from './passage-offsets.ts';

const exactsOf = (citations: readonly Citation[]): string[] => citations.map((citation) => citation.exact);

type Holds = (citation: Citation) => boolean;

/** The check whether a citation holds in these passages: its exact words stand at its offsets, with its prefix before and its suffix after them. */
export function holdsIn(passages: readonly Passage[]): (citation: Citation) => boolean {
  const text = articleText(passages);
  const places = placesById(passages);
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

const labelHolds = ({ text, citation }: NonNullable<Claim['label']>, holds: Holds): boolean =>
  (!citation || holds(citation)) && isLabelOf(text, citation?.exact);

/** Whether a claim's citations hold and, where it says so, its text is their exact words. */
export function claimHolds(claim: Claim, holds: (citation: Citation) => boolean): boolean {
  if (!claim.citations.length || !claim.citations.every(holds)) return false;
  if (!claim.clarified.every(({ text, citation }) => holds(citation) && isCutFrom(text, citation.exact))) return false;
  if (claim.label && !labelHolds(claim.label, holds)) return false;
  return claim.support !== 'verbatim' || claim.text === claimText(exactsOf(claim.citations));
}

function speakerHolds({ name, role, mention, nameCitation, roleCitation }: Speaker, holds: Holds): boolean {
  const cited = [mention, nameCitation, roleCitation].filter((citation) => citation !== null);
  return cited.every(holds) && isCutFrom(name, nameCitation?.exact) && isCutFrom(role, roleCitation?.exact);
}

function quotationHolds({ text, citations, speaker, attribution }: Quotation, holds: Holds): boolean {
  if (!citations.length || !citations.every(holds) || text !== quotationText(exactsOf(citations))) return false;
  return (!speaker || speakerHolds(speaker, holds)) && (!attribution || holds(attribution));
}

const headingHolds = ({ heading, headingCitations }: Section, holds: Holds): boolean =>
  headingCitations.every(holds) && isHeadingOf(heading, exactsOf(headingCitations));

const translatedIn = ({ translations = [] }: Digest): string[] => translations.map(({ quotation }) => quotation);

/**
 * Whether a digest says nothing but what its own passages say: every citation holds, every verbatim claim, heading and quotation is its
 * citations' words, every speaker's name and role are cut from theirs, and every quotation that it shows exists.
 */
export function citationsHold(digest: Digest): boolean {
  const holds = holdsIn(digest.passages);
  const quotationIds = new Set(digest.quotations.map((quotation) => quotation.id));
  const shown = [...digest.leadQuotations, ...digest.sections.flatMap((section) => section.quotations)];
  return (
    claimsOf(digest).every((claim) => claimHolds(claim, holds)) &&
    digest.sections.every((section) => headingHolds(section, holds)) &&
    digest.quotations.every((quotation) => quotationHolds(quotation, holds)) &&
    [...shown, ...translatedIn(digest)].every((id) => quotationIds.has(id))
  );
}
