import { shownAddress } from '../../core/web-address.ts';
import { say } from '../../platform/words.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import { formatDate, formatDay, formatExactly } from '../words/format-date.ts';
import { Masthead } from '../words/masthead.tsx';
import type { ListEntry } from './filter-entries.ts';
import { MarkedWords } from './marked-words.tsx';

interface KeptEntryProps {
  entry: ListEntry;
  /** The words sought, folded, and the sentence in which they stand, where there is one. */
  sought: readonly string[];
  excerpt: string | null;
  onOpen(card: DigestCard): void;
  onDelete(key: string): void;
}

/** A kept digest in the library's list. */
export function KeptEntry({ entry: { card, site }, sought, excerpt, onOpen, onDelete }: KeptEntryProps) {
  const { key, title, url, siteName, language, direction, scope, updatedAt, changedSince } = card;
  const own = { lang: language ?? undefined, dir: direction };
  return (
    <li data-key={key} class="kept-entry">
      <button type="button" class="digest-entry" onClick={() => onOpen(card)}>
        <Masthead site={siteName || site || null} tag={scope === 'selection' ? say('selectionTag') : null} />
        <span class="entry-title">
          <bdi {...own}>
            <MarkedWords text={title || shownAddress(url)} language={language} sought={sought} />
          </bdi>
        </span>
        {excerpt !== null && (
          <span class="excerpt" {...own}>
            <MarkedWords text={excerpt} language={language} sought={sought} />
          </span>
        )}
        <span class="dates">
          <time dateTime={updatedAt} title={formatExactly(updatedAt)}>
            {formatDate(updatedAt)?.words}
          </time>
          {changedSince !== undefined && (
            <span class="changed-mark">
              {say('changedSinceDate')} <time dateTime={changedSince}>{formatDay(changedSince)?.words}</time>
            </span>
          )}
        </span>
      </button>
      <button type="button" class="delete-entry" aria-label={say('deleteOne', title || shownAddress(url))} onClick={() => onDelete(key)}>
        {say('deleteConfirm')}
      </button>
    </li>
  );
}
