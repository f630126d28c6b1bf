import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../src/engines/built-in.ts';
import { ModelFailure, type ModelRequest } from '../../src/engines/model-client.ts';
import { builtInState, downloadBuiltIn } from '../../src/engines/prepare-built-in.ts';
import { type BuiltInConduct, installBuiltInDouble } from '../support/built-in-double.ts';

const REQUEST: ModelRequest = { instructions: 'Digest.', material: '[1] Rain fell.', schema: { type: 'object' }, maxTokens: 40 };
const LIMITS = { state: 30, session: 40, first: 60, next: 40 };
const never = new AbortController().signal;

/** A window whose browser has such a model; `told` is what was asked of it. */
function windowWith(conduct: BuiltInConduct) {
  const scope: Record<string, unknown> = {};
  installBuiltInDouble(conduct, scope);
  const { told } = scope[conduct.as ?? 'LanguageModel'] as { told: unknown[][] };
  return { scope, told, named: () => told.map(([name]) => name) };
}

async function answerOf(conduct: BuiltInConduct, signal = never): Promise<string> {
  const { scope } = windowWith(conduct);
  const pieces: string[] = [];
  for await (const piece of openBuiltIn({ language: 'en', scope, limits: LIMITS }).generate(REQUEST, signal)) pieces.push(piece);
  return pieces.join('');
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof ModelFailure ? error.kind : error),
  );

describe('the browser’s own model', () => {
  it('answers in pieces, is held to the schema, and its session is closed afterwards', async () => {
    const { scope, told, named } = windowWith({ availability: 'available', answer: ['{"a"', ':1}'] });
    const pieces: string[] = [];
    for await (const piece of openBuiltIn({ language: 'en', scope }).generate(REQUEST, never)) pieces.push(piece);
    expect(pieces).toEqual(['{"a"', ':1}']);
    expect(told).toContainEqual(['create', [{ role: 'system', content: REQUEST.instructions }]]);
    expect(told).toContainEqual(['prompt', REQUEST.material, REQUEST.schema]);
    expect(named()).toEqual(['availability', 'create', 'prompt', 'destroy']);
  });

  it.each(['unavailable', 'downloadable', 'downloading', 'silent'] as const)(
    'is not begun where the browser says %s',
    async (availability) => {
      const { scope, named } = windowWith({ availability });
      const began = openBuiltIn({ language: 'en', scope, limits: LIMITS }).generate(REQUEST, never)[Symbol.asyncIterator]().next();
      expect(await failureOf(began)).toBe('unavailable');
      expect(named()).toEqual(['availability']);
    },
    8000,
  );

  it('is unavailable in a window that has none', async () => {
    expect(await failureOf(openBuiltIn({ language: 'en', scope: {} }).room(never))).toBe('unavailable');
  });

  it.each<[string, BuiltInConduct, string]>([
    ['a session never comes', { availability: 'available', create: 'never' }, 'slow'],
    ['the first word never comes', { availability: 'available', answer: [], ends: 'stall' }, 'slow'],
    ['it falls silent in the middle', { availability: 'available', answer: ['{"a'], ends: 'stall' }, 'slow'],
    ['it never ends', { availability: 'available', ends: 'endless' }, 'broken-answer'],
    ['the request does not fit', { availability: 'available', refuses: 'QuotaExceededError' }, 'too-long'],
    ['it does not know the language', { availability: 'available', refuses: 'NotSupportedError' }, 'unavailable'],
    ['it cannot keep to the schema', { availability: 'available', refuses: 'SyntaxError' }, 'broken-answer'],
    ['the browser filters the answer', { availability: 'available', refuses: 'NotReadableError' }, 'broken-answer'],
    ['something else fails', { availability: 'available', refuses: 'OperationError' }, 'server-error'],
  ])('has failed where %s', async (_title, conduct, kind) => {
    expect(await failureOf(answerOf(conduct))).toBe(kind);
  });

  it('ends at once when the reader cancels, with the reader’s reason, and closes what it had opened', async () => {
    const { scope, named } = windowWith({ availability: 'available', answer: ['{'], ends: 'stall' });
    const cancel = new AbortController();
    const answer = openBuiltIn({ language: 'en', scope }).generate(REQUEST, cancel.signal)[Symbol.asyncIterator]();
    await answer.next();
    const began = performance.now();
    const rest = failureOf(answer.next());
    cancel.abort('cancelled');
    expect(await rest).toBe('cancelled');
    expect(performance.now() - began).toBeLessThan(500);
    expect(named().at(-1)).toBe('destroy');
  });

  it('closes a session that comes after nobody waits for it any more', async () => {
    const { scope, named } = windowWith({ availability: 'available', create: 'late' });
    expect(await failureOf(openBuiltIn({ language: 'en', scope, limits: LIMITS }).room(never))).toBe('slow');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(named().at(-1)).toBe('destroy');
  });

  it('has the room that its browser tells, in characters', async () => {
    const { scope } = windowWith({ availability: 'available', contextWindow: 6144 });
    expect(await openBuiltIn({ language: 'en', scope }).room(never)).toBe(18_432);
  });

  it.each([
    ['de', null, 'none'],
    ['de', 'en', 'none'],
    ['cs', null, 'unavailable'],
    ['de', 'cs', 'unavailable'],
    [null, null, 'none'],
  ])('is asked for %s written in %s only where the browser vouches for both', async (language, writtenIn, outcome) => {
    const { scope } = windowWith({ availability: 'available', languages: ['de', 'en'] });
    expect(await failureOf(openBuiltIn({ language, writtenIn, scope }).room(never))).toBe(outcome);
  });
});

describe('the browser’s summarizer, where that is all that it has', () => {
  const material =
    'Title: Rain\n\n[4] Rain fell on Tarn Bridge for nine days.\n[5] The mayor, Ines Maro, closed the old market.\n[6] Nobody was hurt.';
  const schema = { type: 'object', properties: { claims: {}, quotations: {} } };
  const answer = ['* Rain fell for nine', ' days\n* The market was closed by Ines Maro\n\n'];

  it('gives key points as claims, each with the numbers of the sentences that share its words', async () => {
    const { scope, told } = windowWith({ as: 'Summarizer', availability: 'available', answer });
    let said = '';
    for await (const piece of openBuiltIn({ language: 'en', scope }).generate({ ...REQUEST, material, schema }, never)) said += piece;
    expect(JSON.parse(said)).toEqual({
      claims: [
        { text: 'Rain fell for nine days', sentences: [4] },
        { text: 'The market was closed by Ines Maro', sentences: [5] },
      ],
      quotations: [],
    });
    const [, given] = told.find(([name]) => name === 'prompt') ?? [];
    expect(given).toBe('Rain fell on Tarn Bridge for nine days.\nThe mayor, Ines Maro, closed the old market.\nNobody was hurt.');
  });

  it('is left alone where there is a language model', async () => {
    const { scope, told } = windowWith({ availability: 'available' });
    installBuiltInDouble({ as: 'Summarizer', availability: 'available' }, scope);
    await openBuiltIn({ language: 'en', scope }).room(never);
    expect(told.map(([name]) => name)).toContain('create');
    expect((scope.Summarizer as { told: unknown[][] }).told).toEqual([]);
  });

  it('stands in for a language model that the browser has not for this computer, and is downloaded in its place', async () => {
    const { scope } = windowWith({ availability: 'unavailable' });
    installBuiltInDouble({ as: 'Summarizer', availability: 'downloadable' }, scope);
    expect(await builtInState(scope, never)).toBe('downloadable');
    await downloadBuiltIn(scope, () => undefined, never);
    expect(await builtInState(scope, never)).toBe('available');
    expect(await openBuiltIn({ language: 'en', scope }).room(never)).toBe(18_432);
  });

  it('translates nothing', async () => {
    const { scope } = windowWith({ as: 'Summarizer', availability: 'available', answer });
    const request = { ...REQUEST, material, schema: { type: 'object', properties: { translations: {} } } };
    const began = openBuiltIn({ language: 'en', scope }).generate(request, never)[Symbol.asyncIterator]().next();
    expect(await failureOf(began)).toBe('unavailable');
  });
});

describe('preparing the browser’s model', () => {
  it.each(['unavailable', 'downloadable', 'downloading', 'available'] as const)(
    'passes on what the browser says: %s',
    async (availability) => {
      expect(await builtInState(windowWith({ availability }).scope, never)).toBe(availability);
    },
  );

  it('tells a browser that has none from one that does not say', async () => {
    expect(await builtInState({}, never)).toBe('absent');
    expect(await builtInState(windowWith({ availability: 'silent' }).scope, never, 30)).toBe('silent');
  });

  it('downloads with its progress, and closes the session that came of it', async () => {
    const { scope, named } = windowWith({ availability: 'downloadable', steps: [0, 0.4, 1] });
    const shares: number[] = [];
    await downloadBuiltIn(scope, ({ share }) => shares.push(share), never);
    expect(shares).toEqual([0, 0.4, 1]);
    expect(named()).toEqual(['availability', 'create', 'destroy']);
    expect(await builtInState(scope, never)).toBe('available');
  });

  it.each<[string, BuiltInConduct, string]>([
    ['nothing moves', { availability: 'downloadable', create: 'never' }, 'slow'],
    ['there is nothing to download', { availability: 'unavailable' }, 'unavailable'],
  ])('says so where %s', async (_title, conduct, kind) => {
    expect(await failureOf(downloadBuiltIn(windowWith(conduct).scope, () => undefined, never, 60))).toBe(kind);
  });

  it('does not give up on a slow download that still moves', async () => {
    const { scope } = windowWith({ availability: 'downloadable', steps: [0, 0.2, 0.4, 0.6, 0.8, 1] });
    expect(await failureOf(downloadBuiltIn(scope, () => undefined, never, 120))).toBe('none');
  });

  it('stops waiting when the reader cancels', async () => {
    const { scope } = windowWith({ availability: 'downloadable', steps: [0, 0.2, 0.4, 0.6, 0.8, 1] });
    const cancel = new AbortController();
    const download = failureOf(downloadBuiltIn(scope, () => cancel.abort('cancelled'), cancel.signal));
    expect(await download).toBe('cancelled');
  });
});
