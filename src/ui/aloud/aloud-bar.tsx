import type { formatNumber, interfaceLanguage, say } from '../../platform/words.ts';
import { type AloudReader, type AloudState, SPEEDS } from './aloud-reader.ts';

/** The words of the view that the bar stands in: the bar is bundled apart, and would not know which language has been chosen. */
export interface WordsOfView {
  say: typeof say;
  formatNumber: typeof formatNumber;
  interfaceLanguage: typeof interfaceLanguage;
}

interface AloudBarProps {
  words: WordsOfView;
  reader: AloudReader;
  state: AloudState;
  /** The article's language, BCP 47; null where it is unknown. */
  language: string | null;
  onStop(): void;
}

const shapes = {
  previous: 'M3 2h2v12H3zM14 2v12L5 8z',
  next: 'M11 2h2v12h-2zM2 2v12l9-6z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  resume: 'M4 2v12l10-6z',
  stop: 'M3 3h10v10H3z',
};

/** What governs the voice; or why none is heard, and what to do about it. Without hooks, for it is bundled apart from the view that it stands in. */
export function AloudBar({ words, reader, state, language, onStop }: AloudBarProps) {
  const { say } = words;
  const { kind } = state;
  const isAtWork = kind === 'speaking' || kind === 'paused';
  return (
    <section class="aloud" data-aloud={kind} aria-label={say('aloudBar')}>
      <link rel="stylesheet" href="read-aloud.css" />
      <p role="status" class={isAtWork ? 'spoken-state unseen' : 'spoken-state'}>
        {tellState(state, language, words)}
      </p>
      {isAtWork && <Steps words={words} reader={reader} isSpeaking={kind === 'speaking'} />}
      {kind === 'asks' && (
        <button type="button" class="main-button" data-aloud-does="allow" onClick={keepingFocus(() => reader.allowService())}>
          {say('aloudAllow')}
        </button>
      )}
      {(kind === 'no-voice' || kind === 'failed') && (
        <button type="button" class="main-button" data-aloud-does="retry" onClick={keepingFocus(() => reader.lookForVoice())}>
          {say('actionTryAgain')}
        </button>
      )}
      {isAtWork ? (
        <>
          <BarButton does="stop" name={say('aloudStop')} onClick={onStop} />
          <SpeedChoice words={words} reader={reader} />
        </>
      ) : (
        <button type="button" class="quiet-button" data-aloud-does="stop" onClick={onStop}>
          {say('aloudClose')}
        </button>
      )}
    </section>
  );
}

/** Keeps the focus in the bar where the button that had it makes room for others. */
const keepingFocus =
  (act: () => void) =>
  ({ currentTarget }: Event): void => {
    const bar = currentTarget instanceof Element ? currentTarget.closest('.aloud') : null;
    act();
    setTimeout(() => {
      if (bar && !bar.contains(document.activeElement)) bar.querySelector('button')?.focus();
    });
  };

function Steps({ words: { say }, reader, isSpeaking }: { words: WordsOfView; reader: AloudReader; isSpeaking: boolean }) {
  return (
    <>
      <BarButton does="previous" name={say('aloudPrevious')} onClick={() => reader.step(-1)} />
      <BarButton
        does={isSpeaking ? 'pause' : 'resume'}
        name={say(isSpeaking ? 'aloudPause' : 'aloudResume')}
        onClick={() => reader.pauseOrResume()}
      />
      <BarButton does="next" name={say('aloudNext')} onClick={() => reader.step(1)} />
    </>
  );
}

function BarButton({ does, name, onClick }: { does: keyof typeof shapes; name: string; onClick(): void }) {
  return (
    <button type="button" class="aloud-button" data-aloud-does={does} aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[does]} />
      </svg>
    </button>
  );
}

function SpeedChoice({ words: { say, formatNumber }, reader }: { words: WordsOfView; reader: AloudReader }) {
  return (
    <label>
      {say('aloudSpeed')}
      <select onChange={({ currentTarget }) => reader.setSpeed(Number(currentTarget.value))}>
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed} selected={speed === reader.speed}>
            {`${formatNumber(speed)}×`}
          </option>
        ))}
      </select>
    </label>
  );
}

function tellState(state: AloudState, language: string | null, { say, interfaceLanguage }: WordsOfView): string {
  const nameOf = (tag: string) => new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(tag) ?? tag;
  switch (state.kind) {
    case 'looking':
      return say('aloudLooking');
    case 'no-voice':
      return language !== null && state.hasOthers ? say('aloudNoVoiceFor', nameOf(language)) : say('aloudNoVoices');
    case 'asks':
      return say('aloudAsks', state.voice);
    case 'failed':
      return say('aloudFailed');
    case 'paused':
      return say('aloudPaused');
    case 'speaking':
      return '';
  }
}
