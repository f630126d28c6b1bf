import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import { translateQuotations } from '../../../src/engines/drafting/translate-quotations.ts';
import type { Translation } from '../../../src/engines/drafting/translate-texts.ts';
import { openaiCompatible } from '../../../src/engines/openai-compatible.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';

let server: ModelServer;
let translation: Translation;
beforeAll(async () => {
  server = await startModelServer();
  const client = openaiCompatible(server.address, 'small-model', null);
  translation = { from: 'en', to: 'eo', client, room: 24_000, isName: () => true };
});
afterAll(() => server.close());

const never = new AbortController().signal;
const [first] = exampleDigest.quotations;
const saying = (...texts: string[]): Digest => {
  if (!first) throw new Error('the example has no quotation');
  const quotations = texts.map((text, at) => ({ ...first, id: `said${at}`, text, continues: null }));
  return { ...exampleDigest, quotations, leadQuotations: quotations.map(({ id }) => id), sections: [] };
};

it('a translation with another number is not taken, and counted; the others stand', async () => {
  server.behave({ kind: 'mistranslates' });
  const { translations, failed } = await translateQuotations(saying('We counted 12 boats.', 'We saw none.'), translation, never);
  expect(translations.map(({ quotation, doubts }) => [quotation, doubts])).toEqual([['said1', []]]);
  expect(failed).toBe(1);
});

it('a translation without one of the names, or with a number more, says so', async () => {
  server.behave({ kind: 'says', text: JSON.stringify({ translations: ['Ni vidis 3 boatojn kun iu.'] }) });
  const { translations } = await translateQuotations(saying('We saw boats with Harriet Moss.'), translation, never);
  expect(translations[0]?.doubts.map(({ detail }) => detail)).toEqual(['3', 'Harriet', 'Moss']);
});

it('markup, and nothing at all, are no translation', async () => {
  server.behave({ kind: 'says', text: JSON.stringify({ translations: ['<b>Ni vidis</b>', ' '] }) });
  const { translations, failed } = await translateQuotations(saying('We saw boats.', 'We saw none.'), translation, never);
  expect({ translations, failed }).toEqual({ translations: [], failed: 2 });
});
