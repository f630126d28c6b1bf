import { installBuiltInDouble } from '../support/built-in-double.ts';
import { fill } from '../support/models-in-options.ts';
import { type DesignedState, type OnStage, ownPage, type Stage } from './designed-state.ts';

const SERVER = 'input[name="models"][value="openai-compatible"]';
const BUILT_IN = 'input[name="models"][value="built-in"]';

/** In the settings: keeps a key for an origin, where the form keeps it. */
function keepKey(origin: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback-keys', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('keys', 'readwrite');
      change.objectStore('keys').put('key-of-nobody', origin);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

async function settingsAt(stage: Stage, choice: string): Promise<OnStage> {
  const shown = await ownPage(stage, 'options');
  await shown.view.click(choice);
  return shown;
}

/** A model chosen in the settings, none of them taken into use. */
export const modelStates: DesignedState[] = [
  {
    name: 'options-model',
    about: 'A model at an address is about to be chosen; a key is kept for it.',
    shows: '.kept-key',
    words: 'form.model-panel',
    onlyIn: 'chromium',
    bringAbout: async (stage) => {
      const shown = await ownPage(stage, 'options');
      await shown.view.evaluate(keepKey, 'http://localhost:11434');
      await shown.view.click(SERVER);
      return shown;
    },
  },
  {
    name: 'options-model-refused',
    about: 'The address of a model is one where others could listen on the way.',
    shows: '.told-outcome[data-tone="bad"]',
    words: '.told-outcome',
    isCommon: true,
    bringAbout: async (stage) => {
      const shown = await settingsAt(stage, SERVER);
      await fill(shown.view, { address: 'http://192.0.2.7:11434/v1', name: 'small-model' });
      await shown.view.click('[data-action="use-model"]');
      return shown;
    },
  },
  {
    name: 'options-built-in',
    about: 'The browser has no model of its own for this computer.',
    shows: '[data-built-in="unavailable"]',
    words: '[data-built-in]',
    onlyIn: 'chromium',
    bringAbout: (stage) => settingsAt(stage, BUILT_IN),
  },
  {
    name: 'options-built-in-download',
    about: 'The browser’s own model is being downloaded, after a click; here a double of it, which stops in the middle.',
    shows: '[data-built-in="downloadable"] .told-outcome[data-tone="waiting"] button',
    words: '[data-built-in] .told-outcome',
    bringAbout: async (stage) => {
      const shown = await ownPage(stage, 'options');
      await shown.view.evaluate(installBuiltInDouble, { availability: 'downloadable', steps: [0.4, 1], pauses: [0, 600_000] });
      await shown.view.click(BUILT_IN);
      await shown.view.click('[data-action="download-model"]');
      return shown;
    },
  },
];
