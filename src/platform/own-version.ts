import { browser } from './browser.ts';

/** The version of the extension, as its manifest says. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
