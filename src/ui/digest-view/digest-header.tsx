import type { ComponentChildren } from 'preact';
import type { Digest } from '../../core/digest.ts';
import { findWebAddress, shownAddress } from '../../core/web-address.ts';
import { say } from '../../platform/words.ts';
import { findSite } from '../words/find-site.ts';
import { formatDate } from '../words/format-date.ts';
import { Masthead } from '../words/masthead.tsx';
import { TwoDates } from '../words/two-dates.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { linkOut } from './link-out.ts';
import type { OpenParts } from './open-parts.ts';
import { TimeSaved } from './time-saved.tsx';

interface DigestHeaderProps {
  digest: Digest;
  parts: OpenParts;
  /** Whether the page stands beside it, so that no link has to lead there. */
  isPageHere: boolean;
  /** Another toggle beside that of the source. */
  children?: ComponentChildren;
}

/** The article's title with what the page says about itself, and when the digest was made. */
export function DigestHeader({ digest, parts, isPageHere, children }: DigestHeaderProps) {
  const inView = useDigestInView();
  const { source } = digest;
  const isSourceShown = parts.isOpen('source');
  const address = findWebAddress(source.url);
  const isSameDate = wordsOf(source.publishedAt) === wordsOf(source.modifiedAt);
  return (
    <header class="digest-header">
      <Masthead
        site={source.siteName || findSite(source.url)}
        byline={source.byline}
        tag={digest.scope === 'selection' ? say('fromSelection') : null}
      >
        <TimeSaved digest={digest} />
      </Masthead>
      <h1 lang={source.language ?? undefined} dir={source.direction}>
        {source.title || findSite(source.url) || shownAddress(source.url)}
      </h1>
      <p class="dates">
        <TwoDates
          first={{ label: say('published'), iso: source.publishedAt }}
          last={{ label: say('modified'), iso: isSameDate ? null : source.modifiedAt }}
        />
      </p>
      <div class="source-bar">
        <button type="button" class="toggle" aria-pressed={isSourceShown} onClick={() => parts.setOpen('source', !isSourceShown)}>
          {say('showSource')}
        </button>
        {children}
        {(isSourceShown || !isPageHere) && address !== null && (
          <a class="open-article" {...linkOut(address, inView, null)}>
            {say('openArticle')}
          </a>
        )}
      </div>
      <p class="dates made">
        <TwoDates
          first={{ label: say('generatedOn'), iso: digest.generatedAt }}
          last={{ label: say('lastUpdated'), iso: digest.updatedAt }}
        />
      </p>
    </header>
  );
}

const wordsOf = (iso: string | null): string | undefined => (iso === null ? undefined : formatDate(iso)?.words);
