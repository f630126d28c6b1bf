import { say } from '../../platform/words.ts';

/** The frame of a digest to come, and in words how far it is. */
export function ProgressView({ state }: { state: 'reading' | 'writing' }) {
  return (
    <div class="progress">
      <h1 class="unseen">{say('extensionName')}</h1>
      <p role="status">{say(state === 'reading' ? 'readingPage' : 'writingDigest')}</p>
      <div class="bar" aria-hidden="true" />
      <div class="frame" aria-hidden="true">
        <span class="frame-title" />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
