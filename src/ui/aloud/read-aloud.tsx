import './aloud.css';
import type { ComponentChild } from 'preact';
import type { Digest } from '../../core/digest.ts';
import { AloudBar, type WordsOfView } from './aloud-bar.tsx';
import { AloudReader, type AloudState } from './aloud-reader.ts';
import { followSpoken } from './follow-spoken.ts';
import { listSpokenWords, type SpokenWords } from './spoken-words.ts';

// Loaded when a reader first has a digest read aloud: most never do, and a popup must be there at once.

/** What reading aloud shows in the view. */
export interface AloudInView {
  /** Drawn whenever the view is, so that it speaks as the view does. */
  bar(): ComponentChild;
  /** The words being read, or about to be. */
  words: SpokenWords | null;
}

/** Reads a digest aloud. `onStop` asks the view to end it; the answer does. */
export function readAloud(digest: Digest, wordsOfView: WordsOfView, show: (shown: AloudInView) => void, onStop: () => void): () => void {
  const { language } = digest.source;
  let words: SpokenWords | null = null;
  let state: AloudState = { kind: 'looking' };
  const draw = () => {
    const now = state;
    show({ bar: () => <AloudBar words={wordsOfView} reader={reader} state={now} language={language} onStop={onStop} />, words });
  };
  const follow = followSpoken();
  const reader = new AloudReader(listSpokenWords(digest), language, browserSpeech(), {
    onState: (next) => {
      state = next;
      draw();
    },
    onWords: (next) => {
      words = next;
      follow(next.part);
      draw();
    },
    onEnd: onStop,
  });
  const hearEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onStop();
  };
  const end = () => {
    document.removeEventListener('keydown', hearEscape, true);
    removeEventListener('pagehide', end);
    if (document.activeElement?.closest('.aloud')) document.querySelector<HTMLElement>('[data-action="read-aloud"]')?.focus();
    reader.close();
  };
  // Chromium speaks on after a popup has closed, and no view is taken down before it does.
  addEventListener('pagehide', end);
  document.addEventListener('keydown', hearEscape, true);
  reader.start();
  return end;
}

const browserSpeech = () => ({
  synthesis: globalThis.speechSynthesis,
  makeUtterance: (text: string) => new SpeechSynthesisUtterance(text),
});
