import type http from 'node:http';
import type { Behaviour } from './behaviour.ts';
import type { Dialect, WholeAnswer } from './error-bodies.ts';

/** One request as it came. */
export interface LoggedRequest {
  method: string;
  path: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** All that a request's answer depends on. */
export interface Served {
  dialect: Dialect;
  models: string[];
  context: number;
  behaviour: Behaviour;
  /** How many requests for words came before. */
  count: number;
}

export const json = (body: object): WholeAnswer => ({ status: 200, body: JSON.stringify(body) });

/** What a proxy or a router says to whoever has not logged in. */
export const page: WholeAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Router</title><p>Log in first.',
};

export function send(response: http.ServerResponse, { status, headers = {}, body }: WholeAnswer): void {
  response.writeHead(status, { ...(body && { 'content-type': 'application/json' }), ...headers }).end(body);
}
