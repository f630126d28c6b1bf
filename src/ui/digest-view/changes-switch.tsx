import { tellsChange } from '../../core/digest-changes.ts';
import { say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import type { OpenParts } from './open-parts.ts';

/** What of a digest whose page has changed is in view. */
export type Shows = 'changes' | 'digest';

/** So long after a change was found (milliseconds) it is what the reader comes for; later the digest comes first. */
const NEWS = 30 * 60_000;

/** Whether the changes or the digest are in view; news comes first, until the reader chooses or the page changes again. */
export function showsOf({ digest, changes }: Pick<ReadyView, 'digest' | 'changes'>, parts: OpenParts): [Shows, (shows: Shows) => void] {
  const part = (shows: Shows) => `${shows} of ${digest.updatedAt}`;
  const first = changes && isNews(digest.updatedAt) && tellsChange(changes) ? 'changes' : 'digest';
  const other = first === 'changes' ? 'digest' : 'changes';
  const isOther = changes !== null && parts.isOpen(part(other));
  return [isOther ? other : first, (wanted) => parts.setOpen(part(wanted), true, part(wanted === 'changes' ? 'digest' : 'changes'))];
}

// The clock may have been set back since.
const isNews = (updatedAt: string): boolean => Math.abs(Date.now() - Date.parse(updatedAt)) < NEWS;

/** The way from what has changed to the new digest and back. */
export function ChangesSwitch({ shows, onShow }: { shows: Shows; onShow(shows: Shows): void }) {
  const button = (wanted: Shows, label: 'showChanges' | 'showNewDigest') => (
    <button type="button" class="toggle" data-shows={wanted} aria-pressed={shows === wanted} onClick={() => onShow(wanted)}>
      {say(label)}
    </button>
  );
  return (
    <fieldset class="changes-switch">
      <legend class="unseen">{say('changesSwitch')}</legend>
      {button('changes', 'showChanges')}
      {button('digest', 'showNewDigest')}
    </fieldset>
  );
}
