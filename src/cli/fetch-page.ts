import { version } from '../../package.json';
import { collectBytes } from './collect-bytes.ts';
import { type Failure, failure } from './failure.ts';

const LIMIT_MEGABYTES = 50;
const TIMEOUT_SECONDS = 30;
const HTML = new Set(['text/html', 'application/xhtml+xml', '']);

/** A fetched page, undecoded. `url` is its address after redirections. */
export interface FetchedPage {
  kind: 'fetched';
  bytes: Uint8Array;
  url: string;
  charset: string | null;
  isPlainText: boolean;
}

/** Fetches one http(s) address, with a limit on time and size, and only what is HTML or plain text. */
export async function fetchPage(address: string): Promise<FetchedPage | Failure> {
  if (!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol)) return failure('bad-address', address);
  try {
    const response = await fetch(address, {
      headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9', 'user-agent': `Citeback/${version}` },
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
    });
    return await readResponse(response, address);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return failure('not-fetched', address, reasonOf(error));
  }
}

async function readResponse(response: Response, address: string): Promise<FetchedPage | Failure> {
  const { type, charset } = contentTypeOf(response);
  const refusal = refusalOf(response, type, address);
  if (refusal) {
    await response.body?.cancel();
    return refusal;
  }
  const bytes = response.body ? await collectBytes(response.body, LIMIT_MEGABYTES * 1_000_000) : new Uint8Array();
  if (bytes === null) return failure('too-large', address, `${LIMIT_MEGABYTES} MB`);
  return { kind: 'fetched', bytes, url: response.url || address, charset, isPlainText: type === 'text/plain' };
}

function refusalOf(response: Response, type: string, address: string): Failure | null {
  if (!response.ok) return failure('refused', address, `${response.status} ${response.statusText}`);
  if (!HTML.has(type) && type !== 'text/plain') return failure('unsupported-type', address, `of the type ${type}`);
  return null;
}

function contentTypeOf(response: Response): { type: string; charset: string | null } {
  const header = response.headers.get('content-type') ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase() ?? '';
  return { type, charset: /;\s*charset\s*=\s*"?\s*([^\s";]+)/iu.exec(header)?.[1] ?? null };
}

function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_SECONDS} seconds`;
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
