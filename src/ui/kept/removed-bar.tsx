import { say } from '../../platform/words.ts';
import { formatTime } from '../words/format-date.ts';
import type { Removal } from './use-removal.ts';

/** So long (milliseconds) what was removed can be brought back: as long as the library keeps it. */
const RECALLABLE_FOR = 3_600_000;

/** What was deleted last, and the way back. It stays in sight for as long as the deletion is fresh. */
export function RemovedBar({ removal: { removed, isFresh, bringBack, forget } }: { removal: Removal }) {
  if (!removed) return null;
  const until = formatTime(Date.parse(removed.removedAt) + RECALLABLE_FOR);
  return (
    <div class={isFresh ? 'removed-bar is-fresh' : 'removed-bar'}>
      <p>{say('removedCount', removed.count, until)}</p>
      <button type="button" class="quiet-button" data-action="bring-back" aria-keyshortcuts="Control+Z Meta+Z" onClick={bringBack}>
        {say('bringBack')}
      </button>
      <button type="button" class="quiet-button danger" data-action="forget" onClick={forget}>
        {say('forgetRemoved')}
      </button>
    </div>
  );
}
