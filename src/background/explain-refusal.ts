import type { Problem } from '../protocol/problem.ts';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Why a page of this address can never be read, whatever is allowed; null where it may be, or where the address is not known. */
export function explainAddress(address: string | null): Problem | null {
  if (address === null || !URL.canParse(address)) return null;
  if (address.startsWith(`${globalThis.location?.origin}/`)) return { kind: 'own-page' };
  const { protocol, pathname } = new URL(address);
  // Whether a file may be read is the browser's to say: its reader can allow it.
  if (protocol === 'file:') return /\.pdf$/i.test(pathname) ? { kind: 'pdf' } : null;
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'browser-page' };
  return STORES.test(address) ? { kind: 'extension-store' } : null;
}

/** Why the browser refused to let us into a tab, from what it says, the address, if that is known, and whether a gesture should have let us in. */
export function explainRefusal(address: string | null, reason: string, byGesture: boolean): Problem {
  if (/showing error page/i.test(reason)) return { kind: 'page-not-loaded' };
  if (/\bfile:\/\//.test(reason) || address?.startsWith('file:')) return { kind: 'file-page' };
  if (/(chrome|-extension|edge):\/\/|about:|view-source:|devtools:/.test(reason)) return { kind: 'browser-page' };
  if (/extensions gallery|webstore/i.test(reason)) return { kind: 'extension-store' };
  if (address === null) return { kind: byGesture ? 'page-refused' : 'not-permitted' };
  // A browser tells the address only where we are allowed in: the refusal is its own.
  return /\.pdf$/i.test(new URL(address).pathname) ? { kind: 'pdf' } : { kind: 'page-refused' };
}
