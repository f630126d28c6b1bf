import { chooseVoice } from './choose-voice.ts';
import { type Speech, type SpeechEnd, speakWords } from './speak-words.ts';
import type { SpokenWords } from './spoken-words.ts';

/** What reading aloud is at. `asks`: the only voice may send the text to a service; Firefox under Linux says so of every voice. */
export type AloudState =
  | { kind: 'looking' }
  | { kind: 'no-voice'; hasOthers: boolean }
  | { kind: 'asks'; voice: string }
  | { kind: 'speaking' | 'paused' | 'failed' };

export const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;

interface Listener {
  onState(state: AloudState): void;
  /** Told which words are being said. */
  onWords(words: SpokenWords): void;
  onEnd(): void;
}

/** How long a browser may take to name its voices, in milliseconds: Chromium does so some time after it was first asked. */
const VOICES_WITHIN = 5000;

/** Reads words aloud, one after the other. A pause lets go of the browser's only voice, which other pages may want; what was cut short is said again from its beginning. */
export class AloudReader {
  readonly #words: readonly SpokenWords[];
  readonly #language: string | null;
  readonly #speech: Speech;
  readonly #listener: Listener;
  #state: AloudState = { kind: 'looking' };
  #voice: SpeechSynthesisVoice | null = null;
  #at = 0;
  #speed = 1;
  #cutShort: (() => void) | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(words: readonly SpokenWords[], language: string | null, speech: Speech, listener: Listener) {
    this.#words = words;
    this.#language = language;
    this.#speech = speech;
    this.#listener = listener;
  }

  get speed(): number {
    return this.#speed;
  }

  start(): void {
    this.#speech.synthesis.addEventListener('voiceschanged', this.#onVoices);
    this.lookForVoice();
  }

  /** Looks for a voice, and where there is none yet waits for one. */
  lookForVoice(): void {
    this.#turn({ kind: 'looking' });
    this.#onVoices();
    if (this.#state.kind === 'looking') this.#patience = setTimeout(() => this.#giveUp(), VOICES_WITHIN);
  }

  /** Speaks with the voice of a service, now that the reader has agreed to what it sends. */
  allowService(): void {
    this.#speak();
  }

  pauseOrResume(): void {
    if (this.#state.kind === 'speaking') {
      this.#silence();
      this.#turn({ kind: 'paused' });
    } else this.#speak();
  }

  /** Goes to the words before or after these ones; after the last ones it is over. */
  step(by: 1 | -1): void {
    this.#at = Math.max(this.#at + by, 0);
    if (this.#at >= this.#words.length) this.#listener.onEnd();
    else if (this.#state.kind === 'speaking') this.#speak();
    else this.#tellWords();
  }

  setSpeed(speed: number): void {
    this.#speed = speed;
    if (this.#state.kind === 'speaking') this.#speak();
    else this.#turn(this.#state);
  }

  close(): void {
    this.#speech.synthesis.removeEventListener('voiceschanged', this.#onVoices);
    clearTimeout(this.#patience);
    this.#silence();
  }

  #onVoices = () => {
    const { kind } = this.#state;
    if (kind !== 'looking' && kind !== 'asks' && kind !== 'no-voice') return;
    this.#voice = chooseVoice(this.#speech.synthesis.getVoices(), this.#language);
    if (!this.#voice) return;
    clearTimeout(this.#patience);
    if (!this.#voice.localService) this.#turn({ kind: 'asks', voice: this.#voice.name });
    // Who was told that there is no voice expects no sound any more.
    else if (kind === 'no-voice') this.#turn({ kind: 'paused' });
    else this.#speak();
  };

  #giveUp(): void {
    this.#turn({ kind: 'no-voice', hasOthers: this.#speech.synthesis.getVoices().length > 0 });
  }

  #speak(): void {
    this.#silence();
    const words = this.#words[this.#at];
    if (!words || !this.#voice) return;
    this.#turn({ kind: 'speaking' });
    this.#tellWords();
    const manner = { voice: this.#voice, language: this.#language, speed: this.#speed };
    this.#cutShort = speakWords(this.#speech, words.text, manner, (end) => this.#hearEnd(end));
  }

  #hearEnd(end: SpeechEnd): void {
    this.#cutShort = null;
    if (end === 'said') this.step(1);
    else this.#turn({ kind: end === 'taken' ? 'paused' : 'failed' });
  }

  #silence(): void {
    this.#cutShort?.();
    this.#cutShort = null;
  }

  #tellWords(): void {
    const words = this.#words[this.#at];
    if (words) this.#listener.onWords(words);
  }

  #turn(state: AloudState): void {
    this.#state = state;
    this.#listener.onState(state);
  }
}
