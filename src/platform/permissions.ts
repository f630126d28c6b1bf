import { browser } from './browser.ts';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The match pattern of an address's origin (a pattern has no port); null for anything but http and https. */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? `${url.protocol}//${url.hostname}/*` : null;
}

export const hasAllSites = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Asks for all sites. Call it synchronously in a click. */
export const requestAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

export const dropAllSites = (): Promise<boolean> => browser.permissions.remove(ALL_SITES);

/** Asks for the site of one address. Call it synchronously in a click. */
export function requestSite(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Whether the extension may send to and read from an address. */
export async function mayReach(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** The match patterns of all sites that we may read without a click. */
export const listOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Gives the leave to read these sites back; false where the browser keeps it. */
export const dropOrigins = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });

/** Tells whenever permissions change; returns the function that ends it. */
export function onPermissionChange(tell: () => void): () => void {
  // What the browser tells besides is not for whoever asks again.
  const hear = () => tell();
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
  return () => {
    browser.permissions.onAdded.removeListener(hear);
    browser.permissions.onRemoved.removeListener(hear);
  };
}

/** Tells whether all sites are allowed whenever permissions change; returns the function that ends it. */
export const onAllSitesChange = (tell: (allowed: boolean) => void): (() => void) =>
  onPermissionChange(() => void hasAllSites().then(tell, (error: unknown) => console.error(error)));
