import { useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';

/** What of a digest whose page has changed is in view. */
export type Shows = 'changes' | 'digest';

/** So long after a change was found (milliseconds) it is what the reader comes for; later the digest comes first. */
const NEWS = 30 * 60_000;

/** Whether the changes or the digest are in view; news comes first, until the reader chooses or the page changes again. */
export function useShows({ digest, changes }: Pick<ReadyView, 'digest' | 'changes'>): [Shows, (shows: Shows) => void] {
  const [chosen, setChosen] = useState<{ of: string; shows: Shows } | null>(null);
  const first = changes && isNews(digest.updatedAt) && tellsAnything(changes) ? 'changes' : 'digest';
  const shows = changes && chosen?.of === digest.updatedAt ? chosen.shows : first;
  return [shows, (wanted) => setChosen({ of: digest.updatedAt, shows: wanted })];
}

const isNews = (updatedAt: string): boolean => Date.now() - Date.parse(updatedAt) < NEWS;

// Where nothing of the digest is left it is another text: there is nothing to compare.
const tellsAnything = ({ parts, fresh }: NonNullable<ReadyView['changes']>): boolean =>
  parts.some(({ status }) => status === 'stands') && (fresh.length > 0 || parts.some(({ status }) => status !== 'stands'));

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
