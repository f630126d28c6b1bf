import '../as-extension-page.ts';
import { afterEach, expect, it, vi } from 'vitest';
import english from '../../../_locales/en/messages.json';
import { packMessages } from '../../../build/pack-messages.mjs';
import { browser } from '../../../src/platform/browser.ts';
import { say, speak } from '../../../src/platform/words.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('where the browser has no words, all is said in English', async () => {
  Object.assign(browser.runtime, { getURL: (file: string) => file });
  const read = vi.fn(async (_file: string) => new Response(packMessages(JSON.stringify(english))));
  vi.stubGlobal('fetch', read);
  await speak(null);
  expect(read).not.toHaveBeenCalled();
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  expect(say('back')).toBe('');
  await speak(null);
  expect(read.mock.calls).toEqual([['_locales/en/messages.json']]);
  expect([say('back'), say('languageTag')]).toEqual(['Back', 'en']);
});
