import { say } from '../../platform/words.ts';

interface ProgressViewProps {
  state: 'reading' | 'writing';
  /** Ends it; null where there is nothing to end. */
  onStop: (() => void) | null;
}

/** The frame of a digest to come, and in words how far it is. */
export function ProgressView({ state, onStop }: ProgressViewProps) {
  return (
    <div class="progress">
      <h1 class="unseen">{say('extensionName')}</h1>
      <p role="status">{say(state === 'reading' ? 'readingPage' : 'writingDigest')}</p>
      <div class="bar" aria-hidden="true" />
      {onStop && (
        <button type="button" class="quiet-button" data-action="stop" onClick={onStop}>
          {say('stopReading')}
        </button>
      )}
      <div class="frame" aria-hidden="true">
        <span class="frame-title" />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
