import { say } from '../../platform/words.ts';
import { formatTime } from '../words/format-date.ts';
import { recallableUntil } from './recallable-until.ts';
import type { Removal } from './use-removal.ts';

/** What was deleted last, and the way back. It stays in sight for as long as the deletion is fresh. */
export function RemovedBar({ removal: { removed, isFresh, bringBack, forget } }: { removal: Removal }) {
  if (!removed) return null;
  const until = formatTime(recallableUntil(removed));
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
