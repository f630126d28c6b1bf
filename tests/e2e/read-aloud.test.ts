import { expect, it } from 'vitest';
import { litIn, waitForLive } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

/** In a view: the state that reading aloud has come to, and whether the browser has a voice of its own for English. */
const aloudIn = (view: View) =>
  view.evaluate(() => ({
    state: document.querySelector<HTMLElement>('.aloud')?.dataset.aloud ?? null,
    hasVoice: speechSynthesis.getVoices().some(({ lang, localService }) => localService && lang.startsWith('en')),
    isMarked: document.querySelector('[data-spoken]') !== null,
  }));

const settled = (view: View) =>
  waitUntil('reading aloud to begin, or to say why not', async () => {
    const aloud = await aloudIn(view);
    return aloud.state !== null && aloud.state !== 'looking' ? aloud : null;
  });

/** What is told where nothing is read, by the state. */
const instead = new Map([
  ['no-voice', 'no voice'],
  ['asks', 'does not say that the voice'],
  ['failed', 'The voice did not speak'],
]);

// A browser on a bare machine has no voices. Then what is told of that is all there is to see here; how words are read one after the other, and
// what a voice may do wrong, is held by tests/ui/aloud with a double.
it('a digest is read aloud where the browser has a voice; where it has none the reader is told so', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  await waitForLive(await driver.clickToolbar());
  await driver.closePopup();
  const panel = await driver.openPanel();
  await waitForLive(panel);
  await panel.click('[data-action="read-aloud"]');
  const { state, hasVoice } = await settled(panel);
  const told = state === null ? undefined : instead.get(state);
  if (told !== undefined) {
    expect(await panel.text('.aloud')).toContain(told);
  } else {
    expect(hasVoice).toBe(true);
    expect(state).toBe('speaking');
    await panel.click('[data-aloud-does="pause"]');
    await panel.click('[data-aloud-does="next"]');
    await waitUntil('the sentence to be marked', async () => (await aloudIn(panel)).isMarked);
    await waitUntil('its words to glow in the page', async () => (await litIn(tab, 'citeback-hover')).words.length > 0);
    expect((await aloudIn(panel)).state).toBe('paused');
  }
  await panel.press('Escape');
  await waitUntil('the bar to go', async () => (await aloudIn(panel)).state === null);
  await tab.close();
});
