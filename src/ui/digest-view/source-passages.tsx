import type { Passage } from '../../core/article.ts';
import type { Citation } from '../../core/digest.ts';
import { spanName } from '../../core/shown-citations.ts';
import { say } from '../../platform/words.ts';
import { interfaceDirection } from '../words/interface-direction.ts';
import { useDigestInView } from './digest-in-view.ts';

interface SourcePassagesProps {
  citations: readonly Citation[];
  /** The words that these stand under. */
  words: string;
}

/** The passages under a sentence, each in its context with the cited words marked. Nothing unless the reader asked for the source. */
export function SourcePassages({ citations, words }: SourcePassagesProps) {
  const { digest, isSourceShown } = useDigestInView();
  if (!isSourceShown) return null;
  return (
    <span class="sources">
      {citations.map((citation) => {
        const passage = digest.passages.find(({ id }) => id === citation.passage);
        if (!passage) return null;
        const isRepeated = citation.exact.trim() === passage.text.trim() && words.includes(citation.exact.trim());
        const Shown = isRepeated ? WholePassage : SourcePassage;
        return <Shown key={spanName(citation)} passage={passage} citation={citation} />;
      })}
    </span>
  );
}

interface SourcePassageProps {
  passage: Passage;
  citation: Citation;
}

function SourcePassage({ passage, citation }: SourcePassageProps) {
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

/** A passage that is nothing but the sentence above it: not said again, but what stands around it. */
function WholePassage({ citation }: SourcePassageProps) {
  // Both are cut anywhere: what may be half a word is left out.
  const [before, after] = [citation.prefix.trim().replace(/^\S*\s/u, ''), citation.suffix.trim().replace(/\s\S*$/u, '')];
  return (
    <span class="source" data-whole>
      <span class="source-said" lang={say('languageTag')} dir={interfaceDirection()}>
        {say('sourceIsWhole')}
      </span>
      <span class="source-text">
        {before !== '' && `…${before} `}
        <mark>…</mark>
        {after !== '' && ` ${after}…`}
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
