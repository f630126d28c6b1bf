import type { Browser } from 'webextension-polyfill';

// Both browsers answer with promises, so a polyfill would bring nothing but its bytes. What differs, they name differently too: see `chromeOnly`.
const names = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/** The browser's interface to extensions, under either of its names; outside an extension there is none, and what asks for it fails. */
export const browser = (names.browser ?? names.chrome) as Browser;

/** Chrome's own interface, for what only Chrome has; undefined in Firefox. */
export const chromeOnly: typeof chrome | undefined = 'sidebarAction' in browser ? undefined : globalThis.chrome;
