import { loadSettings, onSettingsChange } from './settings.ts';
import { speak } from './words.ts';

// One after the other, so that the last choice is the one that stays.
let speaking: Promise<void> = Promise.resolve();

/** Has everything said in the language that the reader has chosen; where it cannot be, all stays as it was. */
export function speakAsChosen(): Promise<void> {
  speaking = speaking
    .then(loadSettings)
    .then(({ language }) => speak(language))
    .catch((error: unknown) => console.warn('no such language', error));
  return speaking;
}

/** The same, and again after every change of the settings, which is then told. */
export function followLanguage(tell: () => void): Promise<void> {
  onSettingsChange(() => void speakAsChosen().then(tell));
  return speakAsChosen();
}
