import type { Claim, Digest } from '../../core/digest.ts';
import { chooseQuotations } from './choose-quotations.ts';
import type { DraftPart } from './divide-digest.ts';
import type { NumberedSentence } from './number-sentences.ts';
import type { WrittenPart } from './write-part.ts';

const PARAGRAPH = 3;

const shares = (one: Claim, other: Claim): boolean =>
  one.citations.some((a) => other.citations.some((b) => a.passage === b.passage && a.start < b.end && b.start < a.end));

type Order = (a: Claim, b: Claim) => number;

/** The order of claims in the article, by the first words that they cite. */
function pageOrder({ passages }: Digest): Order {
  const places = new Map(passages.map(({ id }, at) => [id, at]));
  return ({ citations: [a] }, { citations: [b] }) =>
    (places.get(a?.passage ?? '') ?? 0) - (places.get(b?.passage ?? '') ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

/** The claims of a part of prose: the model's, and where some of its claims failed or were not written, those of the page that no other of its claims stands for. */
function mixProse(now: readonly Claim[], { claims, dropped, unwritten }: WrittenPart, order: Order): Claim[] {
  const labels = new Map<Claim, Claim['label']>();
  for (const old of now) {
    const heir = old.label && claims.find((claim) => shares(claim, old) && !labels.has(claim));
    if (heir) labels.set(heir, old.label);
  }
  const labelled: Claim[] = claims.map((claim) => ({ ...claim, label: labels.get(claim) ?? null }));
  const kept = dropped + unwritten > 0 ? now.filter((old) => !claims.some((claim) => shares(claim, old))) : [];
  for (const old of kept) {
    const at = labelled.findIndex((claim) => order(old, claim) < 0);
    labelled.splice(at < 0 ? labelled.length : at, 0, old);
  }
  return labelled;
}

/** The paragraphs of a row, each entry in the model's words where it has some; its label stays. */
function mixRow(now: readonly (readonly Claim[])[], { claims }: WrittenPart): Claim[][] {
  const taken = new Set<Claim>();
  return now.map((paragraph) =>
    paragraph.flatMap((old) => {
      const own = claims.filter((claim) => !taken.has(claim) && shares(claim, old));
      for (const claim of own) taken.add(claim);
      return own.length > 0 ? own.map((claim, at) => ({ ...claim, label: at === 0 ? old.label : null })) : [old];
    }),
  );
}

function inParagraphs(claims: readonly Claim[]): Claim[][] {
  const paragraphs: Claim[][] = [];
  for (const claim of claims) {
    const last = paragraphs.at(-1);
    if (last && last.length < PARAGRAPH && !claim.label) last.push(claim);
    else paragraphs.push([claim]);
  }
  return paragraphs;
}

/** The digest with one of its parts in the model's words; as it was where the model has none for it. */
export function putInPlace(digest: Digest, part: DraftPart, written: WrittenPart, sentences: readonly NumberedSentence[]): Digest {
  const order = pageOrder(digest);
  const headline = (part.section === null && written.headline) || digest.headline;
  if (written.claims.length === 0) return { ...digest, headline };
  // No more quotations than stand there already: where the reader wants few or none, a model adds none.
  const chosen = (now: string[]): string[] => {
    const named = chooseQuotations(written.quoted, part, sentences, digest);
    return named.length > 0 ? named.slice(0, now.length) : now;
  };
  if (part.section === null)
    return { ...digest, headline, lead: mixProse(digest.lead, written, order), leadQuotations: chosen(digest.leadQuotations) };
  const sections = digest.sections.map((section) => {
    if (section.id !== part.section) return section;
    const paragraphs = part.isRow ? mixRow(section.paragraphs, written) : inParagraphs(mixProse(section.paragraphs.flat(), written, order));
    return { ...section, paragraphs, quotations: chosen(section.quotations) };
  });
  return { ...digest, sections };
}

/** The claims of a part as they stand in a digest, the headline with the lead. */
export function claimsOfPart({ headline, lead, sections }: Digest, { section }: DraftPart): Claim[] {
  if (section === null) return [...(headline ? [headline] : []), ...lead];
  return sections.find(({ id }) => id === section)?.paragraphs.flat() ?? [];
}
