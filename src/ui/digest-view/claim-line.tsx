import { useId } from 'preact/hooks';
import type { Claim } from '../../core/digest.ts';
import { piecesOf } from '../../core/export/claim-pieces.ts';
import { claimCitations } from '../../core/shown-citations.ts';
import { say } from '../../platform/words.ts';
import { CitationMarks } from './citation-marks.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { NotFoundHere } from './not-found-here.tsx';
import { SourceLink } from './source-link.tsx';
import { SourcePassages } from './source-passages.tsx';

/** A sentence of the digest: one link to its words, its numbered marks, and its passages where the reader asked for them. */
export function ClaimLine({ claim }: { claim: Claim }) {
  const meaningId = useId();
  const { model } = useDigestInView();
  const meaning = tellMeaning(claim);
  return (
    <span class="claim" data-support={claim.support} lang={claim.translated?.language}>
      <SourceLink part={claim.id} shows="claim" citations={claim.citations} describedBy={meaning === null ? undefined : meaningId}>
        {partsOf(claim)}
      </SourceLink>
      <CitationMarks citations={claimCitations(claim)} />
      <NotFoundHere parts={[claim.id]} />
      {claim.support === 'partial' && model?.doubts(claim)}
      {claim.support === 'partial' && !model && (
        <span class="hint" lang={say('languageTag')}>
          {say('partlySupported')}
        </span>
      )}
      {meaning !== null && (
        <span id={meaningId} hidden>
          {meaning}
        </span>
      )}
      <SourcePassages citations={claim.citations} words={claim.text} />{' '}
    </span>
  );
}

/** The sentence with what its pronouns stand for in brackets after them. The brackets are shown, but are no part of the link's name. */
function partsOf(claim: Claim) {
  return piecesOf(claim).map(({ words, note }) => (
    <>
      {words}
      {note && (
        <span class="clarified" aria-hidden="true">
          {` [${note.text}]`}
        </span>
      )}
    </>
  ));
}

function tellMeaning(claim: Claim): string | null {
  if (claim.clarified.length === 0) return null;
  const meanings = claim.clarified.map(({ start, end, text }) => say('clarifiedAs', claim.text.slice(start, end), text));
  return [say('citationLeads'), ...meanings].join('. ');
}
