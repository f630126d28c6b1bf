import { useEffect, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';

/** The leave to read all sites, as a view asks for it and gives it back. */
export interface AllSites {
  isAllowed(): Promise<boolean>;
  /** Called synchronously in a click. */
  request(): Promise<boolean>;
  drop(): Promise<boolean>;
  onChange(tell: (allowed: boolean) => void): () => void;
}

/** Whether all sites are allowed, kept up to date; null before the browser has said. */
export function useAllSites(allSites: AllSites): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void allSites.isAllowed().then(setAllowed);
    return allSites.onChange(setAllowed);
  }, [allSites]);
  return isAllowed;
}

/** The switch that lets Citeback look for articles by itself. It shows what the browser allows, not what was clicked. */
export function AutomaticFinding({ allSites }: { allSites: AllSites }) {
  const isAllowed = useAllSites(allSites);
  const [isRefused, setRefused] = useState(false);
  const change = (event: Event) => {
    event.preventDefault();
    const asked = isAllowed ? allSites.drop() : allSites.request();
    void asked.then((isDone) => setRefused(!isAllowed && !isDone));
  };
  return (
    <section>
      <h2>{say('automaticHeading')}</h2>
      <label class="switch">
        <input type="checkbox" checked={isAllowed === true} disabled={isAllowed === null} onClick={change} aria-describedby="automatic" />
        <span>{say('automaticLabel')}</span>
      </label>
      <p id="automatic" class="hint">
        {say('automaticExplained')}
      </p>
      <p role="status">{isRefused && say('automaticRefused')}</p>
    </section>
  );
}
