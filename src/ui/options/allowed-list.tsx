import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import { type AllowedSite, allowedSitesOf, type SiteLeave } from './allowed-sites.ts';

/** The sites that Citeback may read without a click, each with a way to take that back. */
export function AllowedList({ leave }: { leave: SiteLeave }) {
  const [sites, setSites] = useState<AllowedSite[] | null>(null);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  useEffect(() => {
    const look = () =>
      void leave.list().then(
        (origins) => setSites(allowedSitesOf(origins)),
        () => setFailure('allowedUnknown'),
      );
    look();
    return leave.onChange(look);
  }, [leave]);
  const drop = ({ origins }: AllowedSite) =>
    void leave.drop(origins).then(
      (isDropped) => setFailure(isDropped ? null : 'allowedNotDropped'),
      () => setFailure('allowedNotDropped'),
    );
  return (
    <section>
      <h2>{say('allowedHeading')}</h2>
      <p class="hint">{say('allowedExplained')}</p>
      {/* Its line is there before the browser has said: else all below would move, perhaps under a click. */}
      {sites === null || sites.length === 0 ? <p class="none-yet">{sites ? say('neverEmpty') : '\u00a0'}</p> : null}
      <ul class="chips" aria-label={say('allowedHeading')}>
        {sites?.map((site) => (
          <AllowedChip key={site.host} name={site.host ?? say('allowedAll')} onDrop={() => drop(site)} />
        ))}
      </ul>
      <p role="status">{failure && say(failure)}</p>
    </section>
  );
}

function AllowedChip({ name, onDrop }: { name: string; onDrop(): void }) {
  return (
    <li>
      {name}
      <button type="button" aria-label={say('allowedDrop', name)} onClick={onDrop}>
        ×
      </button>
    </li>
  );
}
