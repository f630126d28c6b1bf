import { useMemo, useRef } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { ClaimLine } from './claim-line.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { DigestSection, Lead, PullQuotes } from './digest-section.tsx';
import { glowHandlers } from './glow-handlers.ts';
import { UnshownHeadings } from './unshown-headings.tsx';

/** The digest's own text, in the article's language and direction. */
export function DigestBody({ digest }: { digest: Digest }) {
  const { glow } = useDigestInView();
  const pointing = useRef(glow);
  pointing.current = glow;
  const handlers = useMemo(() => glowHandlers((part) => pointing.current(part)), []);
  return (
    <article class="digest-text" lang={digest.source.language ?? undefined} dir={digest.source.direction} {...handlers}>
      {digest.headline && (
        <h2 class="headline">
          <ClaimLine claim={digest.headline} />
        </h2>
      )}
      <Lead claims={digest.lead} />
      <PullQuotes ids={digest.leadQuotations} />
      {digest.sections.map((section) => (
        <DigestSection key={section.id} section={section} />
      ))}
      <UnshownHeadings />
    </article>
  );
}
