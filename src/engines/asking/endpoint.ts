import { isLoopback } from '../../core/loopback.ts';
import { ModelFailure } from '../model-client.ts';

/** Where a model is asked, and with what: every request goes to this one origin, with these headers. */
export interface Endpoint {
  /** The address without a slash at its end; paths are put behind it. */
  base: string;
  origin: string;
  headers: Readonly<Record<string, string>>;
  /** The key among the headers, to keep it out of what is said of failures. */
  key: string | null;
}

/** The address that a reader typed, whole; throws `ModelFailure` where it is none, or neither https nor on this machine. What names whole paths of the interface is cut to their root, an empty path is `/v1`. */
export function parseAddress(address: string): URL {
  const typed = address.trim();
  if (!URL.canParse(typed)) throw new ModelFailure('unreachable', 'no address');
  const url = new URL(typed);
  if (url.username || url.password) throw new ModelFailure('unreachable', 'a name or password in the address');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) throw new ModelFailure('not-https');
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/(?:chat\/completions|messages|models)\/?$/u, '').replace(/\/+$/u, '') || '/v1';
  return url;
}

/** The endpoint at an address. `headers` may name the key. */
export function openEndpoint(address: string, key: string | null, headers: Readonly<Record<string, string>>): Endpoint {
  const url = parseAddress(address);
  if (key !== null && !/^[\x21-\x7e]+$/u.test(key)) throw new ModelFailure('wrong-key', 'letters that no key has');
  return { base: url.href.replace(/\/+$/u, ''), origin: url.origin, headers, key };
}
