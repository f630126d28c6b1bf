import { splitForService } from './split-for-service.ts';

/** The browser's speech, as a page has it. */
export interface Speech {
  synthesis: SpeechSynthesis;
  makeUtterance(text: string): SpeechSynthesisUtterance;
}

/** How words ended that nobody has cut short: said, cut short by another page that the browser's only voice was taken for, or never said. */
export type SpeechEnd = 'said' | 'taken' | 'failed';

export interface Manner {
  voice: SpeechSynthesisVoice;
  /** The article's language; null: the voice's own. */
  language: string | null;
  /** 1 is the voice's usual speed. */
  speed: number;
}

/** How long a voice may take to begin, in milliseconds: one of a service has to be reached. */
const BEGINS_WITHIN = 8000;

/** How long it may take for a byte of UTF-8: slow for letters, and right for signs that are whole syllables. */
const SPOKEN_WITHIN = 150;

/** Says words, and tells once how they ended. The answer cuts them short without a word. */
export function speakWords(speech: Speech, text: string, manner: Manner, onEnd: (end: SpeechEnd) => void): () => void {
  const pieces = manner.voice.localService ? [text] : splitForService(text);
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Named here, for what nothing names is collected as it speaks, and its end never told: https://crbug.com/509488
  let speaking: SpeechSynthesisUtterance | null = null;
  const end = (how: SpeechEnd | null) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    speaking = null;
    if (how !== 'said') speech.synthesis.cancel();
    if (how) onEnd(how);
  };
  const sayNext = () => {
    const piece = pieces.shift();
    clearTimeout(timer);
    if (piece === undefined) return end('said');
    const utterance = utter(speech, piece, manner);
    speaking = utterance;
    // What was cut short tells of it later, as an error, when other words may be under way.
    const ifStill = (then: () => void) => () => {
      if (speaking === utterance) then();
    };
    utterance.onstart = ifStill(() => {
      clearTimeout(timer);
      timer = setTimeout(() => end('taken'), BEGINS_WITHIN + (SPOKEN_WITHIN * bytesIn(piece)) / manner.speed);
    });
    utterance.onend = ifStill(sayNext);
    utterance.onerror = ({ error }) => ifStill(() => end(error === 'interrupted' || error === 'canceled' ? 'taken' : 'failed'))();
    timer = setTimeout(() => end('failed'), BEGINS_WITHIN);
    speech.synthesis.speak(utterance);
  };
  sayNext();
  return () => end(null);
}

function utter({ makeUtterance }: Speech, text: string, { voice, language, speed }: Manner): SpeechSynthesisUtterance {
  const utterance = makeUtterance(text);
  utterance.voice = voice;
  utterance.lang = language ?? voice.lang;
  utterance.rate = speed;
  return utterance;
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
