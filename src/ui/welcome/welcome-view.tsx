import { useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { type AllSites, useAllSites } from '../options/automatic-finding.tsx';

interface WelcomeViewProps {
  allSites: AllSites;
  shortcut: string | null;
}

/** What Citeback is in three sentences, and the one thing that may be asked at the start. */
export function WelcomeView({ allSites, shortcut }: WelcomeViewProps) {
  const isAllowed = useAllSites(allSites);
  const [isRefused, setRefused] = useState(false);
  const request = () => void allSites.request().then((isDone) => setRefused(!isDone));
  return (
    <main class="welcome">
      <p class="wordmark">{say('extensionName')}</p>
      <h1>{say('welcomeTitle')}</h1>
      <p class="welcome-words">
        {say('welcomeOne')} {say('welcomeTwo')} {say('welcomeThree')}
      </p>
      <p class="hint">
        {say('welcomeFind')} {shortcut !== null && say('welcomeShortcut', shortcut)}
      </p>
      <section class="welcome-automatic">
        {isAllowed ? (
          <p>{say('welcomeAutomaticOn')}</p>
        ) : (
          <>
            <button type="button" class="main-button" onClick={request} aria-describedby="automatic">
              {say('welcomeAutomatic')}
            </button>
            <p id="automatic" class="hint">
              {say('welcomeAutomaticExplained')}
            </p>
          </>
        )}
        <p role="status">{isRefused && !isAllowed && say('automaticRefused')}</p>
      </section>
    </main>
  );
}
