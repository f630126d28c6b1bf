import type { Digest } from '../../core/digest.ts';
import { ClaimLine } from './claim-line.tsx';
import { DigestSection, Lead, PullQuotes } from './digest-section.tsx';
import { UnshownHeadings } from './unshown-headings.tsx';

/** The digest's own text, in the article's language and direction. */
export function DigestBody({ digest }: { digest: Digest }) {
  return (
    <article class="digest-text" lang={digest.source.language ?? undefined} dir={digest.source.direction}>
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
