import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/core/claims-of.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Behaviour } from '../support/model/behaviour.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { ferryPage } from './ferry-page.ts';
import { buildCiteback, type Workbench } from './run-citeback.ts';

const KEY = 'sk-canary-5TtQ0pWz';
let bench: Workbench;
let server: ModelServer;
let claude: ModelServer;
beforeAll(async () => {
  bench = await buildCiteback();
  await bench.write('ferry.html', ferryPage());
  server = await startModelServer({ key: KEY });
  claude = await startModelServer({ dialect: 'anthropic', key: KEY });
}, 60_000);
afterAll(async () => {
  await Promise.all([server.close(), claude.close(), bench.remove()]);
});
beforeEach(() => server.behave({ kind: 'honest' }));

const digestWith = (words: string[], key = KEY) =>
  bench.run(['digest', '--format', 'json', ...words, 'ferry.html'], '', { CITEBACK_KEY: key });
const withModel = (...more: string[]) => ['--engine', 'openai-compatible', '--address', server.address, '--model', 'small-model', ...more];

describe('citeback digest with a model', () => {
  it.each([
    ['openai-compatible', () => server],
    ['anthropic', () => claude],
  ])('writes with %s', async (engine, which) => {
    const { code, out, err } = await digestWith(['--engine', engine, '--address', which().address, '--model', 'small-model']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const digest: Digest = JSON.parse(out);
    expect(digest.engine).toEqual({ id: engine, model: 'small-model' });
    expect(claimsOf(digest).some(({ id }) => id.startsWith('w'))).toBe(true);
  });

  it('translates what it wrote', async () => {
    const digest: Digest = JSON.parse((await digestWith(withModel('--written-in', 'eo'))).out);
    expect(claimsOf(digest)[0]?.translated?.language).toBe('eo');
  });

  it.each<[Behaviour, string]>([
    [{ kind: 'server-error' }, 'look at its own log'],
    [{ kind: 'no-credit' }, 'add some'],
    [{ kind: 'origin-refused' }, 'OLLAMA_ORIGINS'],
    [{ kind: 'redirect', status: 307, to: 'other' }, 'leads elsewhere'],
    [{ kind: 'says', text: 'No.' }, 'use another model'],
  ])('fails in one sentence that says what to do: %j', async (behaviour, part) => {
    server.behave(behaviour);
    const { code, out, err } = await digestWith(withModel());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(part);
    expect(err.trim()).not.toContain('\n');
  });

  it('takes an address as the settings do, without a scheme and with a slash at its end', async () => {
    const address = `${server.address.replace('http://', '')}/`;
    const { code, out } = await digestWith(['--engine', 'openai-compatible', '--address', address, '--model', 'small-model']);
    expect(code).toBe(0);
    expect(JSON.parse(out).engine).toEqual({ id: 'openai-compatible', model: 'small-model' });
  });

  it('says that a key is wrong without saying the key', async () => {
    const { code, err } = await digestWith(withModel(), 'sk-wrong-canary-11');
    expect(code).toBe(1);
    expect(err).toContain('CITEBACK_KEY');
    expect(err).not.toContain('canary');
  });

  it.each([
    [['--engine', 'openai-compatible', '--model', 'x'], '--address'],
    [['--engine', 'anthropic'], '--model'],
    [['--model', 'x'], '--engine'],
    [['--engine', 'anthropic', '--model', 'x', '--written-in', 'no language'], '--written-in'],
    [['--engine', 'openai-compatible', '--model', 'x', '--address', 'no address'], '--address'],
    [['--engine', 'openai-compatible', '--model', 'x', '--address', 'https://ann:word@models.example/v1'], '--address'],
    [['--engine', 'openai-compatible', '--model', 'x', '--address', 'http://models.example/v1'], 'https'],
  ])('is refused where the call %j says too little or too much', async (words, part) => {
    const { code, err } = await digestWith(words);
    expect(code).toBe(2);
    expect(err).toContain(part);
  });
});
