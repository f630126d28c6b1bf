import { claimsOf } from '../claims-of.ts';
import type { Citation, Claim, Digest, Quotation } from '../digest.ts';
import type { Proof, ProofCitation } from './proof.ts';
import { selectorsFor } from './selectors-for.ts';

/** The proof of a digest: its sentences and quotations, and the words that each rests on, checkable without the article. */
export function toProof(digest: Digest): Proof {
  const { scope, source, generatedAt, updatedAt, engine, leadQuotations } = digest;
  return {
    kind: 'citeback-proof',
    version: 1,
    scope,
    source,
    generatedAt,
    updatedAt,
    engine,
    headline: digest.headline && sentenceOf(digest.headline),
    lead: digest.lead.map(sentenceOf),
    leadQuotations,
    sections: digest.sections.map(({ id, heading, paragraphs, quotations }) => ({
      id,
      heading,
      claims: paragraphs.flat().map(sentenceOf),
      quotations,
    })),
    quotations: digest.quotations.map(spokenOf),
    citations: citationsOf(digest),
  };
}

const sentenceOf = ({ id, text, support }: Claim) => ({ id, text, support });

const spokenOf = ({ id, text, confidence, speaker }: Quotation) => ({
  id,
  text,
  confidence,
  speaker: speaker && { name: speaker.name, role: speaker.role },
});

type Part = ProofCitation['part'];
type Rest = [part: Part, citation: Citation | null | undefined];

function citationsOf(digest: Digest): ProofCitation[] {
  const selectors = selectorsFor(digest.passages);
  const listed = (of: string, rests: readonly Rest[]): ProofCitation[] =>
    rests
      .flatMap(([part, citation]) => (citation ? [{ part, citation }] : []))
      .map(({ part, citation }, i) => ({ id: `${of}.${i + 1}`, of, part, selector: [...selectors(citation)] }));
  return [
    ...claimsOf(digest).flatMap((claim) => listed(claim.id, claimRests(claim))),
    ...digest.sections.flatMap((section) =>
      listed(
        section.id,
        section.headingCitations.map((citation): Rest => ['heading', citation]),
      ),
    ),
    ...digest.quotations.flatMap((quotation) => listed(quotation.id, quotationRests(quotation))),
  ];
}

const claimRests = (claim: Claim): Rest[] => [
  ...claim.citations.map((citation): Rest => ['claim', citation]),
  ...claim.clarified.map((note): Rest => ['clarified', note.citation]),
  ['label', claim.label?.citation],
];

const quotationRests = ({ citations, speaker, attribution }: Quotation): Rest[] => [
  ...citations.map((citation): Rest => ['quotation', citation]),
  ['mention', speaker?.mention],
  ['name', speaker?.nameCitation],
  ['role', speaker?.roleCitation],
  ['attribution', attribution],
];
