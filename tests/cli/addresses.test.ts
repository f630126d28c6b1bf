import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/core/digest.ts';
import { ferryPage } from './ferry-page.ts';
import { buildCiteback, type Workbench } from './run-citeback.ts';

const umlauts = 'Der Bürgermeister möchte die Fähre über den Fluß früher öffnen.';
const latin = (text: string) => Buffer.from(text, 'latin1');
const answers: Record<string, { type?: string; status?: number; location?: string; body: string | Buffer }> = {
  '/page': { type: 'text/html; charset=utf-8', body: ferryPage() },
  '/moved': { status: 301, location: '/page', body: '' },
  '/plain': { type: 'text/plain', body: 'Ferry news\n\nThe ferry runs again. It is late.' },
  '/latin': { type: 'text/html; charset=ISO-8859-1', body: latin(ferryPage({ extra: umlauts })) },
  '/wrong-meta': { type: 'text/html; charset="utf-8"', body: ferryPage({ charset: 'shift_jis', extra: umlauts }) },
  '/no-such-charset': { type: 'text/html; charset=klingon', body: ferryPage({ extra: umlauts }) },
  '/marked': { type: 'text/html; charset=iso-8859-1', body: `\uFEFF${ferryPage({ extra: umlauts })}` },
  '/picture': { type: 'image/png', body: 'x' },
  '/gone': { status: 404, type: 'text/html', body: ferryPage() },
};

let bench: Workbench;
let server: http.Server;
let origin: string;
beforeAll(async () => {
  bench = await buildCiteback();
  server = http.createServer((request, response) => {
    const { type, status = 200, location, body } = answers[request.url ?? ''] ?? { status: 500, body: '' };
    response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...(location ? { location } : {}) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  server.close();
  await bench.remove();
});

const digestAt = async (path: string): Promise<Digest> =>
  JSON.parse((await bench.run(['digest', '--format', 'json', origin + path])).out) as Digest;

describe('an address', () => {
  it('is fetched, and the digest knows where the page really stood', async () => {
    expect((await digestAt('/page')).source).toMatchObject({ url: `${origin}/page`, title: 'Island ferry to run every hour' });
    expect((await digestAt('/moved')).source.url).toBe(`${origin}/page`);
  });

  it('with plain text is read as plain text', async () => {
    expect((await digestAt('/plain')).source.title).toBe('Ferry news');
  });

  it.each(['/latin', '/wrong-meta', '/no-such-charset', '/marked'])(
    '%s is decoded by its mark, then by what the server says',
    async (path) => {
      expect((await digestAt(path)).passages.map((passage) => passage.text)).toContain(umlauts);
    },
  );

  it.each([
    ['/picture', 'of the type image/png'],
    ['/gone', 'answered 404 Not Found'],
    ['/broken', 'answered 500'],
  ])('%s that gives no page fails with what to do', async (path, part) => {
    const { code, out, err } = await bench.run(['digest', '--format', 'json', origin + path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(part);
  });

  it('where nobody answers fails with the reason', async () => {
    const { code, err } = await bench.run(['digest', 'http://127.0.0.1:1/']);
    expect(code).toBe(1);
    expect(err).toContain('could not be fetched');
  });

  it('in a proof is where verify takes the page from', async () => {
    const { out } = await bench.run(['digest', '--format', 'proof', `${origin}/page`]);
    await bench.write('proof.json', out);
    const { code, err } = await bench.run(['verify', 'proof.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
