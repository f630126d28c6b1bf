import browser from 'webextension-polyfill';

export { browser };

/** Chrome's own interface, for what only Chrome has; undefined in Firefox. */
export const chromeOnly: typeof chrome | undefined = 'sidebarAction' in browser ? undefined : globalThis.chrome;
