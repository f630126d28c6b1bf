import type { Passage } from '../../core/article.ts';
import type { Citation } from '../../core/digest.ts';
import { spanName } from '../../core/shown-citations.ts';
import { say } from '../../platform/words.ts';
import { interfaceDirection } from '../words/interface-direction.ts';
import { useDigestInView } from './digest-in-view.ts';

/** The passages under a sentence, each in its context with the cited words marked. Nothing unless the reader asked for the source. */
export function SourcePassages({ citations }: { citations: readonly Citation[] }) {
  const { digest, isSourceShown } = useDigestInView();
  if (!isSourceShown) return null;
  return (
    <span class="sources">
      {citations.map((citation) => {
        const passage = digest.passages.find(({ id }) => id === citation.passage);
        return passage && <SourcePassage key={spanName(citation)} passage={passage} citation={citation} />;
      })}
    </span>
  );
}

function SourcePassage({ passage, citation }: { passage: Passage; citation: Citation }) {
  return (
    <span class="source">
      <span class="source-text" data-kind={passage.kind}>
        {passage.text.slice(0, citation.start)}
        <mark>{passage.text.slice(citation.start, citation.end)}</mark>
        {passage.text.slice(citation.end)}
      </span>
      <CopyLink citation={citation} />
    </span>
  );
}

function CopyLink({ citation }: { citation: Citation }) {
  const { findLink, copyLink } = useDigestInView();
  const link = findLink(citation);
  return (
    <span class="source-tools" lang={say('languageTag')} dir={interfaceDirection()}>
      <button type="button" class="quiet-button" disabled={link === null} onClick={() => link !== null && copyLink(link)}>
        {say('copyLink')}
      </button>
      {link === null && <span class="hint">{say('linkNotUnique')}</span>}
    </span>
  );
}
