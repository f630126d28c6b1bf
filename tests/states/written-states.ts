import { chooseModel } from '../support/choose-model.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import { waitForModel } from '../support/model-in-view.ts';
import { type BrowserWithModel, MODEL } from '../support/start-with-model.ts';
import { waitUntil } from '../support/wait-until.ts';
import { bridgeInGerman } from './bridge-in-german.ts';
import { type DesignedState, type OnStage, popupOver, story } from './designed-state.ts';

type Behaviour = Parameters<BrowserWithModel['server']['behave']>[0];

const chosen = ({ server }: BrowserWithModel) => ({ engine: 'openai-compatible', address: server.address, model: MODEL });

/** Of the story's sentence on the inspectors, with a word that it does not have. */
const GRAVE =
  'Port Ellery closed its only harbour crossing to all vehicles on Tuesday night after inspectors found grave cracks in both bearings.';

/** The popup over a story, whose digest a model writes that behaves so. */
async function overStory(stage: BrowserWithModel, behaviour: Behaviour, writing: Parameters<typeof chooseModel>[2] = {}): Promise<OnStage> {
  stage.server.behave(behaviour);
  await chooseModel(stage.driver, chosen(stage), writing);
  const shown = await popupOver(stage, story(stage, 'news-swing-bridge'));
  await waitForLive(shown.view);
  return { ...shown, undo: () => forgetAll(stage) };
}

/** The next state begins with nothing kept. */
async function forgetAll({ driver }: BrowserWithModel): Promise<void> {
  const options = await driver.openOwnPage('options');
  await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'delete-all' }).then(() => null));
  await options.close();
}

const ended = (name: string, about: string, problem: string, behaviour: Behaviour): DesignedState<BrowserWithModel> => ({
  name: `popup-model-${name}`,
  about,
  shows: `.model[data-model-problem="${problem}"]`,
  words: '.model',
  bringAbout: (stage) => overStory(stage, behaviour),
});

/** What the popup shows of a model's work; the model is a server of ours on this machine, and the reader lets the extension connect there. */
export const writtenStates: DesignedState<BrowserWithModel>[] = [
  {
    name: 'popup-model-writing',
    about: 'A model writes the digest anew. Meanwhile the page’s own sentences stand there, and each part gives way as it is checked.',
    shows: '.model[data-model="writing"]',
    words: '.model',
    isCommon: true,
    bringAbout: (stage) => overStory(stage, { kind: 'stall' }),
  },
  {
    name: 'popup-model-written',
    about:
      'A model has written the digest from the passages it cites; one sentence is carried by the source only in part, which is said under it.',
    shows: '.model[data-model="written"] ~ .digest-text .model-doubts',
    words: '.model-doubts',
    isCommon: true,
    bringAbout: async (stage) => {
      const shown = await overStory(stage, { kind: 'obeys', word: 'inspectors', claims: [GRAVE] });
      await waitForModel(shown.view, { state: 'written' });
      return shown;
    },
  },
  {
    name: 'popup-model-quotations-translated',
    about:
      'A model has written the digest in the reader’s language. Quotations stay as the page has them; the reader asked for a translation under each, which is marked as the model’s.',
    shows: '.model[data-model="written"] ~ .digest-text .quotation-translation',
    words: '.quotation-translation .model-label',
    bringAbout: async (stage) => {
      const inGerman = { writtenIn: 'de', translateQuotations: true };
      const shown = await overStory(stage, { kind: 'translates', into: bridgeInGerman }, inGerman);
      await waitForModel(shown.view, { state: 'written' });
      await shown.view.waitFor('.quotation-translation');
      await shown.view.evaluate(() => document.querySelector('.quotation-translation')?.scrollIntoView({ block: 'center' }));
      return shown;
    },
  },
  {
    name: 'popup-model-own-shown',
    about: 'A model has written the digest, and the reader looks at the page’s own sentences.',
    shows: '[data-action="own-sentences"][aria-pressed="true"]',
    words: '.model',
    bringAbout: async (stage) => {
      const shown = await overStory(stage, { kind: 'honest' });
      await waitForModel(shown.view, { state: 'written' });
      await shown.view.click('[data-action="own-sentences"]');
      return shown;
    },
  },
  {
    name: 'popup-model-stopped',
    about: 'The reader has stopped the model.',
    shows: '.model[data-model-problem="stopped"]',
    words: '.model',
    bringAbout: async (stage) => {
      const shown = await overStory(stage, { kind: 'stall' });
      await waitUntil('the request', async () => stage.server.atOnce.now > 0);
      await shown.view.click('[data-action="stop-model"]');
      return shown;
    },
  },
  ended('broken-off', 'The connection to the model broke in the middle of its answer.', 'broken-answer', { kind: 'dropped' }),
  ended('no-credit', 'The account of the model’s key has no credit left.', 'no-credit', { kind: 'no-credit' }),
];
