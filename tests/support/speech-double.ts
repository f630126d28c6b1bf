/** A voice as a browser names it. */
export const makeVoice = (name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

/** An utterance without the events of boundaries and marks, which not every browser fires. */
class Utterance extends EventTarget {
  text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: ((event: Event) => void) | null = null;
  onend: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/**
 * The browser's speech as Chromium has it, with the sound left out: what is spoken waits in a queue, `cancel` empties it and tells of each later as
 * an error, and the voices may be named late. The test says when words begin and end.
 */
export class SpeechDouble extends EventTarget {
  readonly said: { text: string; voice: string | undefined; lang: string; rate: number }[] = [];
  #voices: SpeechSynthesisVoice[];
  #queue: Utterance[] = [];

  constructor(voices: SpeechSynthesisVoice[] = []) {
    super();
    this.#voices = voices;
  }

  /** Puts it in the place of the page's own; the answer takes it away. */
  install(): () => void {
    Object.assign(globalThis, { speechSynthesis: this, SpeechSynthesisUtterance: Utterance });
    return () => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
      Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
    };
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  /** What is being spoken now; null when nothing is. */
  get now(): string | null {
    return this.#queue[0]?.text ?? null;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.#voices];
  }

  nameVoices(voices: SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: Utterance): void {
    this.#queue.push(utterance);
    this.said.push({ text: utterance.text, voice: utterance.voice?.name, lang: utterance.lang, rate: utterance.rate });
  }

  cancel(): void {
    const cut = this.#queue;
    this.#queue = [];
    queueMicrotask(() => {
      for (const [at, utterance] of cut.entries()) fail(utterance, at === 0 ? 'interrupted' : 'canceled');
    });
  }

  begin(): void {
    this.#queue[0]?.onstart?.(new Event('start'));
  }

  /** The words that are being spoken end. */
  finish(): void {
    const [first] = this.#queue.splice(0, 1);
    first?.onend?.(new Event('end'));
  }

  /** The words that are being spoken end with an error of that name. */
  failWith(error: SpeechSynthesisErrorCode): void {
    const [first] = this.#queue.splice(0, 1);
    if (first) fail(first, error);
  }
}

const fail = (utterance: Utterance, error: SpeechSynthesisErrorCode): void =>
  utterance.onerror?.(Object.assign(new Event('error'), { error }));
