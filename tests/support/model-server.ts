import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerChat } from './model/answer-chat.ts';
import type { Behaviour } from './model/behaviour.ts';
import type { Dialect } from './model/error-bodies.ts';
import * as errors from './model/error-bodies.ts';
import { json, type LoggedRequest, page, type Served, send } from './model/served.ts';

export interface ModelServerOptions {
  dialect?: Dialect;
  /** The key without which nothing is answered; none is asked for where it is left out. */
  key?: string;
  models?: string[];
  /** The context of its models, in tokens. */
  context?: number;
}

/** A server on this machine that speaks as model servers do, under one origin; a second one, `elsewhere`, only writes down who comes. */
export interface ModelServer {
  origin: string;
  /** The address that a reader would type: with `/v1`. */
  address: string;
  elsewhere: { origin: string; requests: LoggedRequest[] };
  requests: LoggedRequest[];
  /** Requests for words that are being answered now, and the most that were at once. */
  atOnce: { now: number; most: number };
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const { dialect = 'openai', key, models = ['small-model', 'large-model'], context = 32_768 } = options;
  const requests: LoggedRequest[] = [];
  const elsewhere = { origin: '', requests: [] as LoggedRequest[] };
  const atOnce = { now: 0, most: 0 };
  let behaviour: Behaviour = { kind: 'honest' };
  let count = 0;
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const logged = await log(request, requests);
    allowOrigin(response, behaviour);
    const served: Served = { dialect, models, context, behaviour, count };
    const given = keyOf(logged);
    const turnedAway =
      turnAway(logged, served, elsewhere.origin) ?? (key !== undefined && given !== key && errors.wrongKey(dialect, given ?? ''));
    if (turnedAway) return send(response, turnedAway);
    if (logged.method === 'GET') return send(response, tellFacts(logged.path, served));
    count += 1;
    atOnce.now += 1;
    atOnce.most = Math.max(atOnce.most, atOnce.now);
    response.on('close', () => {
      atOnce.now -= 1;
    });
    await answerChat(logged, response, served);
  };
  const server = http.createServer((request, response) => void answer(request, response));
  const other = http.createServer((request, response) => {
    void log(request, elsewhere.requests).then(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  elsewhere.origin = `http://127.0.0.1:${await listen(other)}`;
  return {
    origin,
    address: `${origin}/v1`,
    elsewhere,
    requests,
    atOnce,
    behave: (next) => {
      behaviour = next;
      count = 0;
    },
    close: async () => {
      await Promise.all([end(server), end(other)]);
    },
  };
}

/** The answer to a request that gets no further, whoever comes; null where it does. */
function turnAway({ method, path }: LoggedRequest, { behaviour }: Served, elsewhere: string): errors.WholeAnswer | null {
  if (method === 'OPTIONS') return { status: 204, body: '' };
  if (behaviour.kind === 'origin-refused') return errors.originRefused;
  if (behaviour.kind !== 'redirect') return null;
  const location = behaviour.to === 'other' ? elsewhere + path : `/elsewhere${path}`;
  return { status: behaviour.status, headers: { location }, body: '' };
}

/** What is asked of a server beside words: its models and, of Ollama and llama.cpp, how much they take. */
function tellFacts(path: string, { dialect, models, context, behaviour }: Served): errors.WholeAnswer {
  if (behaviour.kind === 'server-error') return errors.serverError(dialect);
  if (behaviour.kind === 'page') return page;
  if (path.startsWith('/v1/models')) return json(modelList(dialect, models, context));
  if (dialect === 'ollama' && path === '/api/tags') return json({ models: models.map((name) => ({ name, model: name })) });
  if (dialect === 'ollama' && path === '/api/ps')
    return json({ models: models.slice(0, 1).map((name) => ({ name, model: name, context_length: context })) });
  if (dialect === 'llama.cpp' && path === '/props') return json({ default_generation_settings: { n_ctx: context } });
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' };
}

/** Whom the list of models names as their owner; by it these two are known. */
const owners: Partial<Record<Dialect, string>> = { ollama: 'library', 'llama.cpp': 'llamacpp' };

function modelList(dialect: Dialect, models: readonly string[], context: number): object {
  if (dialect === 'anthropic')
    return { data: models.map((id) => ({ type: 'model', id, display_name: id, created_at: '2025-01-01T00:00:00Z' })), has_more: false };
  const own = {
    openrouter: { context_length: context },
    vllm: { max_model_len: context },
    'llama.cpp': { meta: { n_ctx_train: context } },
  };
  const facts = own[dialect as keyof typeof own] ?? {};
  return {
    object: 'list',
    data: models.map((id) => ({ id, object: 'model', created: 1, owned_by: owners[dialect] ?? dialect, ...facts })),
  };
}

function allowOrigin(response: http.ServerResponse, behaviour: Behaviour): void {
  if (behaviour.kind === 'origin-refused') return;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*, authorization');
}

const keyOf = ({ headers }: LoggedRequest): string | null =>
  (headers['x-api-key'] as string | undefined) ?? /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1] ?? null;

async function log(request: http.IncomingMessage, into: LoggedRequest[]): Promise<LoggedRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const logged: LoggedRequest = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(parts).toString('utf8'),
  };
  into.push(logged);
  return logged;
}

const listen = (server: http.Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

function end(server: http.Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
