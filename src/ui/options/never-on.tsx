import { useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { findSiteName } from './site-name.ts';
import { suggestedSites } from './suggested-sites.ts';

interface NeverOnProps {
  sites: readonly string[];
  onChange(sites: string[]): void;
}

/** The sites on which articles are not looked for. */
export function NeverOn({ sites, onChange }: NeverOnProps) {
  const add = (added: readonly string[]) => onChange([...new Set([...sites, ...added])].toSorted());
  return (
    <section>
      <h2>{say('neverHeading')}</h2>
      <p class="hint">{say('neverExplained')}</p>
      {sites.length === 0 ? <p class="none-yet">{say('neverEmpty')}</p> : null}
      <ul class="chips" aria-label={say('neverHeading')}>
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button type="button" aria-label={say('neverRemove', site)} onClick={() => onChange(sites.filter((other) => other !== site))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(site) => add([site])} />
      <Suggestions sites={suggestedSites.filter((site) => !sites.includes(site))} onAdd={add} />
    </section>
  );
}

function AddSite({ onAdd }: { onAdd(site: string): void }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const site = findSiteName(typed);
    setWrong(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label>
        {say('neverAdd')}
        <input
          type="text"
          value={typed}
          placeholder={say('neverPlaceholder')}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby="site-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet-button">
        {say('neverAddButton')}
      </button>
      <p id="site-problem" role="status">
        {isWrong && say('neverNoSite')}
      </p>
    </form>
  );
}

function Suggestions({ sites, onAdd }: { sites: readonly string[]; onAdd(sites: readonly string[]): void }) {
  if (sites.length === 0) return null;
  return (
    <details>
      <summary>{say('neverSuggested')}</summary>
      <p>
        <button type="button" class="quiet-button" onClick={() => onAdd(sites)}>
          {say('neverSuggestAll')}
        </button>
      </p>
      <ul class="chips suggested">
        {sites.map((site) => (
          <li key={site}>
            <button type="button" aria-label={say('neverSuggest', site)} onClick={() => onAdd([site])}>
              + {site}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
