import { afterEach, expect, it } from 'vitest';
import { modelDesk } from '../../src/writer/model-desk.ts';
import { type BuiltInConduct, installBuiltInDouble } from '../support/built-in-double.ts';

const scope = globalThis as unknown as Record<string, unknown>;
const never = new AbortController().signal;
afterEach(() => {
  delete scope.LanguageModel;
  delete scope.Summarizer;
});

it.each<[string, BuiltInConduct]>([
  ['language model', { availability: 'available', answer: ['{"claims": ["It sails."]}'] }],
  ['summarizer', { as: 'Summarizer', availability: 'available', answer: ['* The ferry sails at nine every morning.'] }],
])('a test of the browser’s %s says that it works', async (_name, conduct) => {
  installBuiltInDouble(conduct, scope);
  expect(await modelDesk.test({ engine: 'built-in' }, null, never)).toMatchObject({ room: 18_432, isLittle: false });
});

it('a test of a browser’s model that answers something else says so', async () => {
  installBuiltInDouble({ availability: 'available', answer: ['No.'] }, scope);
  expect(await modelDesk.test({ engine: 'built-in' }, null, never)).toMatchObject({ fault: 'broken-answer' });
});
