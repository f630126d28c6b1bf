import { say } from '../../platform/words.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { ListEntry } from './filter-entries.ts';
import { KeptEntry } from './kept-entry.tsx';

interface KeptEntriesProps {
  entries: readonly ListEntry[];
  excerpts: ReadonlyMap<string, string>;
  sought: readonly string[];
  onOpen(card: DigestCard): void;
  onDelete(key: string): void;
}

export function KeptEntries({ entries, excerpts, sought, onOpen, onDelete }: KeptEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul class="digest-list">
      {entries.map((entry) => (
        <KeptEntry
          key={entry.card.key}
          entry={entry}
          sought={sought}
          excerpt={excerpts.get(entry.card.key) ?? null}
          onOpen={onOpen}
          onDelete={onDelete}
        />
      ))}
    </ul>
  );
}

interface NothingHereProps {
  isAnyKept: boolean;
  keepFor: Settings['keepFor'];
  onClear(): void;
}

/** Why the list is empty, and what to do about it. */
export function NothingHere({ isAnyKept, keepFor, onClear }: NothingHereProps) {
  if (isAnyKept)
    return (
      <div class="list-empty">
        <p>{say('foundNone')}</p>
        <p>{say('foundNoneNext')}</p>
        <button type="button" class="quiet-button" onClick={onClear}>
          {say('filterClear')}
        </button>
      </div>
    );
  if (keepFor === 'never')
    return (
      <div class="list-empty">
        <p>{say('listNothingKept')}</p>
        <p>
          <a href="options.html">{say('settings')}</a>
        </p>
      </div>
    );
  return (
    <div class="list-empty">
      <p>{say('listEmpty')}</p>
      <p>{say('listEmptyNext')}</p>
    </div>
  );
}
