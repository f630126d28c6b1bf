import { say } from '../../platform/words.ts';
import type { HighlightColour } from '../../protocol/highlight-colour.ts';
import { type FindingProps, useArticleFinding } from '../options/article-finding.ts';
import { LiveExample } from './live-example.tsx';

interface WelcomeViewProps {
  colour: HighlightColour;
  finding: FindingProps;
  shortcut: string | null;
}

/** What Citeback is in three sentences, how that looks, and the one thing that may be asked at the start. */
export function WelcomeView({ colour, finding, shortcut }: WelcomeViewProps) {
  const { isOn, failure, begin } = useArticleFinding(finding);
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
      <LiveExample colour={colour} />
      <section class="welcome-automatic">
        {isOn ? (
          <p>{say('welcomeAutomaticOn')}</p>
        ) : (
          <>
            <button type="button" class="main-button" onClick={begin} aria-describedby="automatic">
              {say('welcomeAutomatic')}
            </button>
            <p id="automatic" class="hint">
              {say('welcomeAutomaticExplained')}
            </p>
          </>
        )}
        <p role="status">{!isOn && failure}</p>
      </section>
    </main>
  );
}
