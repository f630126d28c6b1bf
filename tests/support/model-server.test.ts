import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corruptClaims, corruptionKinds } from './model/corrupt-claims.ts';
import { honestClaims, readNumbered } from './model/honest-answers.ts';
import { drawsFrom } from './model/seeded.ts';
import { type ModelServer, startModelServer } from './model-server.ts';

const material = [
  '[1] However, the stone bridge at Hollin will stay open for 2 years.',
  '[2] On Tuesday, the council did not accept the plan of Tomas Quell.',
  '[3] Cars must take the ring road from 4 May.',
  '[4] “A bridge that nobody may cross is only a wall with holes,” said Mayor Ada Verning, who called Tomas Quell.',
  '[5] “We will count our customers in bicycles,” said baker Tomas Quell.',
].join('\n');
const schema = { type: 'object', properties: { headline: {}, claims: {} } };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const ask = (body: object) =>
  fetch(`${server.address}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'small-model', ...body }) });

describe('the model server', () => {
  it('answers from the numbered sentences of the request, in JSON', async () => {
    const response_format = { type: 'json_schema', json_schema: { schema } };
    const answer = await (await ask({ messages: [{ role: 'user', content: material }], response_format })).json();
    const { claims, headline } = JSON.parse(answer.choices[0].message.content);
    expect(claims[0]).toEqual({ text: 'The stone bridge at Hollin will stay open for 2 years.', sentences: [1] });
    expect(claims).toContainEqual(headline);
  });

  it('writes down every request', () => {
    expect(server.requests.at(-1)).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
  });

  it('can do every kind of damage, the same for the same seed', () => {
    const all = readNumbered(material);
    const claims = [...honestClaims(all), ...all.map(({ number, text }) => ({ text, sentences: [number] }))];
    for (const kind of corruptionKinds) {
      const [once, again] = [0, 0].map(() => corruptClaims(kind, claims, all, drawsFrom(7)));
      expect(once, kind).toEqual(again);
      expect(kind === 'contrary' || once?.length, kind).toBeTruthy();
      for (const claim of once ?? []) expect(claims, kind).not.toContainEqual(claim);
    }
  });
});
