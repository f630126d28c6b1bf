import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listModels } from '../../src/engines/list-models.ts';
import { ModelFailure } from '../../src/engines/model-client.ts';
import { openModelClient, type RemoteChoice } from '../../src/engines/open-model-client.ts';
import { testModel } from '../../src/engines/test-model.ts';
import type { Behaviour } from '../support/model/behaviour.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const KEY = 'sk-canary-7Qz81LmXw-93kfQ2';
const never = new AbortController().signal;
const request = { instructions: 'Write.', material: '[1] Cars must wait.', schema: {}, maxTokens: 500 };

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer({ key: KEY });
});
afterEach(() => server.close());

/** Everything that is asked of a server: words, models, room and a test; gives what each failed with. */
async function useModel(choice: RemoteChoice): Promise<unknown[]> {
  const ask = async () => {
    for await (const piece of openModelClient(choice, KEY).generate(request, never)) expect(piece).not.toBe('');
  };
  const outcomes = await Promise.allSettled([
    ask(),
    listModels(choice, KEY, never),
    (async () => openModelClient(choice, KEY).room(never))(),
    testModel(choice, KEY, never),
  ]);
  return outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : outcome.value));
}

type Redirect = Extract<Behaviour, { kind: 'redirect' }>;
const redirects: Redirect[] = ([301, 302, 303, 307, 308] as const).map((status) => ({ kind: 'redirect', status, to: 'other' }));

describe.each<RemoteChoice['engine']>(['openai-compatible', 'anthropic'])('the key of %s', (engine) => {
  it.each<Redirect>([...redirects, { kind: 'redirect', status: 307, to: 'same' }])(
    'is not sent where $status leads to ($to)',
    async (redirect) => {
      server.behave(redirect);
      const outcomes = await useModel({ engine, address: server.address, model: 'small-model' });
      expect(outcomes[0]).toMatchObject({ kind: 'redirected' });
      expect(server.elsewhere.requests).toEqual([]);
      expect(server.requests.filter(({ path }) => path.startsWith('/elsewhere'))).toEqual([]);
    },
  );

  it.each([
    ['names another server behind a name', (own: string, other: string) => own.replace('://', `://${new URL(other).host}@`)],
    ['names another server before a name', (own: string, other: string) => other.replace('://', `://${new URL(own).host}@`)],
    ['names a password', (own: string) => own.replace('://', '://user:pass@')],
    ['is neither https nor on this machine', () => 'http://models.example.org/v1'],
    ['looks like this machine', () => 'http://localhost.example.org/v1'],
    ['looks like this machine’s number', () => 'http://127.0.0.1.example.org/v1'],
    ['is no address of the web', () => 'ftp://127.0.0.1/v1'],
    ['is none', () => '//models.example.org/v1'],
  ])('is not sent where the address %s', async (_what, change) => {
    const address = change(server.address, server.elsewhere.origin);
    const outcomes = await useModel({ engine, address, model: 'small-model' });
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: expect.stringMatching(/^(?:not-https|unreachable)$/u) });
    expect([...server.requests, ...server.elsewhere.requests]).toEqual([]);
  });

  it('goes to the origin of the address alone, whatever stands behind it', async () => {
    for (const behind of [
      '/../../x',
      '/v1/models',
      `/v1?next=${server.elsewhere.origin}`,
      `/v1#@${new URL(server.elsewhere.origin).host}`,
      '//v1',
    ])
      await useModel({ engine, address: server.origin + behind, model: 'small-model' });
    expect(server.elsewhere.requests).toEqual([]);
    expect(server.requests.length).toBeGreaterThan(10);
  });

  it('stands in its own header and nowhere else', async () => {
    await useModel({ engine, address: server.address, model: 'small-model' });
    const name = engine === 'anthropic' ? 'x-api-key' : 'authorization';
    for (const { headers, path, body } of server.requests) {
      const { [name]: own, ...others } = headers;
      expect(own).toContain(KEY);
      expect(JSON.stringify([others, path, body])).not.toContain('canary');
    }
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie');
    expect(server.requests[0]?.headers).not.toHaveProperty('referer');
  });

  it('is in no failure, though the server says it again', async () => {
    const other = await startModelServer({ key: 'another' });
    const outcomes = await useModel({ engine, address: other.address, model: 'small-model' });
    await other.close();
    expect(outcomes[3]).toMatchObject({ kind: 'wrong-key', detail: expect.stringContaining('…') });
    for (const outcome of outcomes) {
      const all =
        outcome instanceof ModelFailure ? `${outcome.stack} ${JSON.stringify(outcome)} ${outcome.detail}` : JSON.stringify(outcome);
      expect(all).not.toMatch(/canary|7Qz81L|93kfQ2/u);
    }
  });

  it('that can be no header goes nowhere', async () => {
    const choice: RemoteChoice = { engine, address: server.address, model: 'small-model' };
    expect(await testModel(choice, 'sk-x\r\nx-evil: 1', never)).toMatchObject({ kind: 'wrong-key' });
    expect(server.requests).toEqual([]);
  });
});
