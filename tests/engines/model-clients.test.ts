import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TimeLimits } from '../../src/engines/asking/time-limits.ts';
import { listModels } from '../../src/engines/list-models.ts';
import { ModelFailure, type ModelRequest } from '../../src/engines/model-client.ts';
import { openModelClient, type RemoteChoice } from '../../src/engines/open-model-client.ts';
import { testModel } from '../../src/engines/test-model.ts';
import type { Behaviour } from '../support/model/behaviour.ts';
import type { Dialect } from '../support/model/error-bodies.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const KEY = 'sk-canary-7Qz81LmXw';
const request: ModelRequest = {
  instructions: 'Write claims.',
  material: '[1] Die Brücke über die Ötz bleibt offen, 日本語 too.\n[2] Cars must wait.',
  schema: { type: 'object', properties: { claims: {} } },
  maxTokens: 1000,
};
const short: Partial<TimeLimits> = { firstWord: 300, betweenWords: 300, facts: 300 };
const never = new AbortController().signal;

const servers = new Map<Dialect, ModelServer>();
const dialects: Dialect[] = ['openai', 'ollama', 'vllm', 'openrouter', 'llama.cpp', 'anthropic'];
beforeAll(async () => {
  for (const dialect of dialects) servers.set(dialect, await startModelServer({ dialect, key: KEY, context: 4096 }));
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
});
beforeEach(() => {
  for (const server of servers.values()) server.behave({ kind: 'honest' });
});

function serverOf(dialect: Dialect): ModelServer {
  const server = servers.get(dialect);
  if (!server) throw new Error(`no server speaks as ${dialect}`);
  return server;
}
const choiceOf = (dialect: Dialect, model = 'small-model'): RemoteChoice => ({
  engine: dialect === 'anthropic' ? 'anthropic' : 'openai-compatible',
  address: serverOf(dialect).address,
  model,
});

async function ask(
  choice: RemoteChoice,
  { key = KEY, asked = request, limits = {} }: { key?: string | null; asked?: ModelRequest; limits?: Partial<TimeLimits> } = {},
) {
  const pieces: string[] = [];
  for await (const piece of openModelClient(choice, key, { limits }).generate(asked, never)) pieces.push(piece);
  return pieces;
}
const failureOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => 'no failure',
    (error: unknown) => error,
  );
const kindOf = async (answer: Promise<unknown>): Promise<unknown> => {
  const failure = await failureOf(answer);
  return failure instanceof ModelFailure ? failure.kind : failure;
};

describe.each(dialects)('a client of %s', (dialect) => {
  const behave = (behaviour: Behaviour) => serverOf(dialect).behave(behaviour);

  it('hears every letter of an answer that comes in pieces cut anywhere', async () => {
    const pieces = await ask(choiceOf(dialect));
    expect(pieces.length).toBeGreaterThan(1);
    expect(JSON.parse(pieces.join('')).claims[0].text).toBe('Die Brücke über die Ötz bleibt offen, 日本語 too.');
  });

  it('lists the models', async () => {
    expect(await listModels(choiceOf(dialect), KEY, never)).toEqual(['large-model', 'small-model']);
  });

  it.each<[Behaviour, string]>([
    [{ kind: 'slow', firstWordAfter: 2000 }, 'slow'],
    [{ kind: 'stall' }, 'slow'],
    [{ kind: 'dropped' }, 'broken-answer'],
    [{ kind: 'endless' }, 'broken-answer'],
    [{ kind: 'one-megabyte' }, 'broken-answer'],
    [{ kind: 'page' }, 'broken-answer'],
    [{ kind: 'fails-amid' }, 'server-error'],
    [{ kind: 'too-many-requests', retryAfterSeconds: 7 }, 'too-many-requests'],
    [{ kind: 'server-error' }, 'server-error'],
    [{ kind: 'no-credit' }, 'no-credit'],
    [{ kind: 'origin-refused' }, 'origin-refused'],
    [{ kind: 'redirect', status: 307, to: 'other' }, 'redirected'],
  ])('tells %j as “%s”', async (behaviour, kind) => {
    behave(behaviour);
    // Only what is to be slow is given little time: this machine may be busy.
    expect(await kindOf(ask(choiceOf(dialect), { limits: kind === 'slow' ? short : {} }))).toBe(kind);
  });

  it('tells a wrong key, a model that is not there and a request that does not fit apart', async () => {
    expect(await kindOf(ask(choiceOf(dialect), { key: 'sk-wrong' }))).toBe('wrong-key');
    expect(await kindOf(ask(choiceOf(dialect, 'no-model')))).toBe('no-such-model');
    expect(await kindOf(ask(choiceOf(dialect), { asked: { ...request, material: 'word '.repeat(5000) } }))).toBe('too-long');
  });

  it('says how long to wait where the server does', async () => {
    behave({ kind: 'too-many-requests', retryAfterSeconds: 7 });
    expect(await failureOf(ask(choiceOf(dialect)))).toMatchObject({ retryAfter: 7 });
  });

  it('stops within a second of being told to, and the server hears it', async () => {
    behave({ kind: 'stall' });
    const stop = new AbortController();
    const pieces = openModelClient(choiceOf(dialect), KEY).generate(request, stop.signal);
    const heard = failureOf(
      (async () => {
        for await (const piece of pieces) if (piece) setTimeout(() => stop.abort('the reader left'), 20);
      })(),
    );
    const began = Date.now();
    expect(await heard).toBe('the reader left');
    expect(Date.now() - began).toBeLessThan(1000);
    await expect.poll(() => serverOf(dialect).atOnce.now).toBe(0);
  });

  it.each<[Behaviour, object]>([
    [{ kind: 'honest' }, { kind: 'works' }],
    [{ kind: 'talkative' }, { kind: 'works' }],
    [{ kind: 'says', text: 'I would rather talk about ferries.' }, { kind: 'broken-answer' }],
    [{ kind: 'half-json' }, { kind: 'broken-answer' }],
    [{ kind: 'origin-refused' }, { kind: 'origin-refused' }],
  ])('is tested: %j', async (behaviour, expected) => {
    behave(behaviour);
    expect(await testModel(choiceOf(dialect), KEY, never)).toMatchObject(expected);
  });
});

describe('an OpenAI-compatible client', () => {
  it('does without what a server does not know, and does not ask for it again', async () => {
    const server = serverOf('openai');
    server.behave({ kind: 'refuses-parameters', names: ['max_tokens', 'temperature', 'response_format', 'stream_options'] });
    const client = openModelClient(choiceOf('openai'), KEY);
    const before = server.requests.length;
    for (let times = 0; times < 2; times += 1) for await (const piece of client.generate(request, never)) expect(piece).not.toBe('');
    expect(server.requests.length - before).toBe(6);
    expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toMatchObject({ max_completion_tokens: 4000 });
  });

  it('notices that a server has cut the request without a word', async () => {
    const server = serverOf('ollama');
    server.behave({ kind: 'cuts-silently', tokens: 2048 });
    expect(await kindOf(ask(choiceOf('ollama'), { asked: { ...request, material: 'word '.repeat(8000) } }))).toBe('too-long');
  });

  it.each<[Dialect, number | null]>([
    ['openai', null],
    ['ollama', 12_288],
    ['vllm', 12_288],
    ['openrouter', 12_288],
    ['llama.cpp', 12_288],
    ['anthropic', 600_000],
  ])('knows how much %s takes, where that tells', async (dialect, room) => {
    expect(await openModelClient(choiceOf(dialect), KEY).room(never)).toBe(room);
  });

  it('says of a server that takes little that it does', async () => {
    const little = await startModelServer({ dialect: 'ollama', context: 2048 });
    const choice: RemoteChoice = { engine: 'openai-compatible', address: little.address, model: 'small-model' };
    expect(await testModel(choice, null, never)).toEqual({ kind: 'little-room', room: 6144 });
    await little.close();
  });

  it('says that nobody answers', async () => {
    expect(await kindOf(ask({ engine: 'openai-compatible', address: 'http://127.0.0.1:9', model: 'x' }))).toBe('unreachable');
  });
});
