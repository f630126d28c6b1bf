import { expect, it } from 'vitest';
import { chooseVoice } from '../../../src/ui/aloud/choose-voice.ts';
import { makeVoice } from '../../support/speech-double.ts';

const voices = [
  makeVoice('service de-DE', 'de-DE', false),
  makeVoice('local de_AT', 'de_AT'),
  makeVoice('local en-GB', 'en-GB'),
  makeVoice('local en-US', 'en-US', true, true),
  makeVoice('service fr-FR', 'fr-FR', false),
];

it.each<[string | null, string | null, string]>([
  ['de-DE', 'local de_AT', 'a voice of this machine before one of a service, whatever the region'],
  ['de', 'local de_AT', 'a tag written with a line below'],
  ['en-GB', 'local en-GB', 'the region of the article'],
  ['en', 'local en-US', 'the browser’s own choice where the article names no region'],
  ['fr-CA', 'service fr-FR', 'a service’s voice where there is no other'],
  ['ja', null, 'no voice of another language'],
  [null, 'local en-US', 'the browser’s own choice where the language is unknown'],
])('an article in %s is read by %s: %s', (language, chosen, _why) => {
  expect(chooseVoice(voices, language)?.name ?? null).toBe(chosen);
});
