import { Fragment } from 'preact';
import type { Claim, Section } from '../../core/digest.ts';
import { joinQuotations } from '../../core/quotation-chains.ts';
import { CitationMarks } from './citation-marks.tsx';
import { ClaimLine } from './claim-line.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { PullQuote } from './pull-quote.tsx';

/** Sentences that belong together, as a paragraph or as the content of a list's entry. `all`: those of the whole part. */
function Sentences({ claims, all }: { claims: readonly Claim[]; all: readonly Claim[] }) {
  const { model } = useDigestInView();
  return claims.map((claim) => (
    <Fragment key={claim.id}>
      {claim.label && <span class="claim-label">{claim.label.text} </span>}
      <ClaimLine claim={claim} />
      {model?.own(claim, all)}
    </Fragment>
  ));
}

export function PullQuotes({ ids }: { ids: readonly string[] }) {
  const { digest } = useDigestInView();
  return joinQuotations(ids, digest.quotations).map((chain) => <PullQuote key={chain[0].id} chain={chain} />);
}

export function Lead({ claims }: { claims: readonly Claim[] }) {
  const { model } = useDigestInView();
  if (claims.length === 0) return null;
  return (
    <p class="lead">
      {model?.label(claims)}
      <Sentences claims={claims} all={claims} />
    </p>
  );
}

export function DigestSection({ section }: { section: Section }) {
  const { model } = useDigestInView();
  return (
    <section data-kind={section.kind} data-section={section.id}>
      <SectionHeading section={section} />
      {model?.label(section.paragraphs.flat())}
      <SectionBody section={section} />
      <PullQuotes ids={section.quotations} />
    </section>
  );
}

function SectionHeading({ section }: { section: Section }) {
  if (section.heading === '') return null;
  return (
    <div class="heading-line">
      <h2>{section.heading}</h2>
      <CitationMarks citations={section.headingCitations} />
    </div>
  );
}

function SectionBody({ section }: { section: Section }) {
  const isList = section.kind === 'steps' || section.kind === 'timeline' || section.kind === 'entries';
  const all = section.paragraphs.flat();
  const paragraphs = section.paragraphs.map((claims) => ({ claims, key: claims[0]?.id }));
  if (!isList)
    return paragraphs.map(({ claims, key }) => (
      <p key={key}>
        <Sentences claims={claims} all={all} />
      </p>
    ));
  const entries = paragraphs.map(({ claims, key }) => (
    <li key={key}>
      <Sentences claims={claims} all={all} />
    </li>
  ));
  return section.kind === 'steps' ? <ol class="entries">{entries}</ol> : <ul class="entries">{entries}</ul>;
}
