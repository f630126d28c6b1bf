import { isLoopback } from '../core/loopback.ts';

/** Where a model is to answer, or what is wrong with what was typed. */
export type FoundAddress = { address: string; origin: string; isHere: boolean } | { wrong: 'no-address' | 'not-https' };

/** A host, as somebody types it who leaves the scheme to the browser: `localhost:11434`, `[::1]/v1`, `api.example.org`. */
const HOST_FIRST = /^(?:localhost|\[[\da-f:.]+\]|[^\s/:@?#[\]]+\.[^\s/:@?#[\]]+)(?::\d+)?(?:\/|$)/i;

/** What was typed with a scheme: its own, else the one with which such a server answers. */
function withScheme(text: string): string {
  if (!HOST_FIRST.test(text) || !URL.canParse(`https://${text}`)) return text;
  return `${isLoopback(new URL(`https://${text}`).hostname) ? 'http' : 'https'}://${text}`;
}

/** The address that a reader typed, without what `URL` reads past. Plain http is for this computer only, where nobody is on the way; it is taken for granted there, and https elsewhere. */
export function findModelAddress(typed: string): FoundAddress {
  const text = withScheme(typed.trim().replace(/\/+$/, ''));
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return { wrong: 'no-address' };
  const url = new URL(text);
  // Names and passwords would go along with every request, and a query or fragment belongs to one page.
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return { wrong: 'no-address' };
  const isHere = isLoopback(url.hostname);
  return url.protocol === 'https:' || isHere
    ? { address: url.href.replace(/\/$/, ''), origin: url.origin, isHere }
    : { wrong: 'not-https' };
}

/** The origin of a saved address. */
export const originOf = ({ address }: { address: string }): string => new URL(address).origin;
