import type { Digest } from '../../core/digest.ts';
import { say } from '../../platform/words.ts';
import { LabelledDate } from '../words/labelled-date.tsx';
import { findSite, findWebAddress } from '../words/web-address.ts';

interface DigestHeaderProps {
  digest: Digest;
  isSourceShown: boolean;
  onToggleSource(): void;
}

/** The article's title with what the page says about itself, and when the digest was made. */
export function DigestHeader({ digest, isSourceShown, onToggleSource }: DigestHeaderProps) {
  const { source } = digest;
  const address = findWebAddress(source.url);
  return (
    <header class="digest-header">
      <Masthead digest={digest} />
      <h1 lang={source.language ?? undefined} dir={source.direction}>
        {source.title || findSite(source.url) || source.url}
      </h1>
      <p class="dates">
        <LabelledDate label={say('published')} iso={source.publishedAt} />
        {source.modifiedAt !== source.publishedAt && <LabelledDate label={say('modified')} iso={source.modifiedAt} />}
      </p>
      <div class="source-bar">
        <button type="button" class="toggle" aria-pressed={isSourceShown} onClick={onToggleSource}>
          {say('showSource')}
        </button>
        {isSourceShown && address !== null && (
          <a class="open-article" href={address} target="_blank" rel="noreferrer">
            {say('openArticle')}
          </a>
        )}
      </div>
      <p class="dates made">
        <LabelledDate label={say('generatedOn')} iso={digest.generatedAt} />
        <LabelledDate label={say('lastUpdated')} iso={digest.updatedAt} />
      </p>
    </header>
  );
}

function Masthead({ digest: { source, scope } }: { digest: Digest }) {
  const site = source.siteName || findSite(source.url);
  return (
    <p class="masthead">
      {site && <bdi class="site">{site}</bdi>}
      {source.byline && <bdi class="byline">{source.byline}</bdi>}
      {scope === 'selection' && <span class="selection-tag">{say('fromSelection')}</span>}
    </p>
  );
}
