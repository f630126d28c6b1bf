import { parseJson } from '../../core/parse-json.ts';
import { ModelFailure } from '../model-client.ts';
import type { Endpoint } from './endpoint.ts';
import { explainRefusal } from './explain-refusal.ts';
import { withoutKey } from './without-key.ts';

/** What is read of a refusal. */
const REFUSAL_BYTES = 65_536;
/** No answer is larger: each word of a stream brings some 300 bytes along. */
const MOST_BYTES = 16_000_000;

/** A refusal in the server's own words. */
export interface Refused {
  kind: 'refused';
  status: number;
  body: string;
  failure: ModelFailure;
}

/** Sends one request to an endpoint: no cookies, no referrer, no cache, and no redirect is followed, for the next server is none that the reader chose. */
export async function sendRequest(
  endpoint: Endpoint,
  path: string,
  body: object | null,
  signal: AbortSignal,
): Promise<{ kind: 'answered'; response: Response } | Refused> {
  const response = await connect(endpoint, path, body, signal);
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    throw new ModelFailure('redirected');
  }
  if (response.ok) return { kind: 'answered', response };
  const said = await readText(response, REFUSAL_BYTES, signal);
  const failure = explainRefusal(response.status, said, endpoint.key, response.headers.get('retry-after'));
  return { kind: 'refused', status: response.status, body: said, failure };
}

async function connect({ base, headers }: Endpoint, path: string, body: object | null, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(base + path, {
      method: body === null ? 'GET' : 'POST',
      headers: { accept: 'application/json, text/event-stream', ...(body && { 'content-type': 'application/json' }), ...headers },
      body: body && JSON.stringify(body),
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    // What fetch says of it may hold the address, never why: a TypeError is all that a page is told.
    if (error instanceof TypeError) throw new ModelFailure('unreachable');
    throw error;
  }
}

/** The pieces of an answer's text as they come; throws `ModelFailure` where the connection breaks or there is too much of it. */
export async function* readPieces(response: Response, signal: AbortSignal): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > MOST_BYTES) throw new ModelFailure('broken-answer', 'too large');
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ModelFailure) throw error;
    if (error instanceof Error) throw new ModelFailure('broken-answer', 'the connection broke');
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined); // what broke or was aborted cannot be cancelled
  }
}

/** The beginning of an answer's text, so many characters at most. */
async function readText(response: Response, most: number, signal: AbortSignal): Promise<string> {
  let text = '';
  for await (const piece of readPieces(response, signal)) {
    text += piece;
    if (text.length >= most) break;
  }
  return text.slice(0, most);
}

/** The JSON of a whole answer; what says that it failed, or is no JSON, throws. */
export async function readJson(response: Response, { key }: Pick<Endpoint, 'key'>, signal: AbortSignal): Promise<unknown> {
  const text = await readText(response, MOST_BYTES, signal);
  const value = parseJson(text);
  if (value === undefined) throw new ModelFailure('broken-answer', withoutKey(text.slice(0, 80), key));
  return value;
}
