import type { Citation } from '../../core/digest.ts';
import { spanName } from '../../core/shown-citations.ts';
import { say } from '../../platform/words.ts';
import { DESCRIPTION_ID } from './citation-description.tsx';
import { useDigestInView } from './digest-in-view.ts';

/** The numbered marks after a sentence: each opens one citation. */
export function CitationMarks({ citations }: { citations: readonly Citation[] }) {
  const { numbers, activate, activePart } = useDigestInView();
  return (
    <span class="marks">
      {citations.map((citation) => {
        const name = spanName(citation);
        const number = numbers.get(name) ?? 0;
        return (
          <button
            key={name}
            type="button"
            class="mark"
            aria-label={say('markName', number)}
            aria-describedby={DESCRIPTION_ID}
            data-passage={citation.passage}
            data-start={citation.start}
            data-end={citation.end}
            data-short={number < 10 || undefined}
            data-active={activePart === name || undefined}
            onClick={() => activate(name, [citation], null)}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}
