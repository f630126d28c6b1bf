import { browser } from './browser.ts';
import { webTabs } from './tabs.ts';

const ID = 'detector';
const SCRIPT = 'detector.js';

/** Match patterns of the sites (and all under them) on which the detector never runs. Names that are no host names are passed over. */
export const neverPatterns = (hosts: readonly string[]): string[] =>
  hosts.flatMap((host) => (URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).hostname === host ? [`*://*.${host}/*`] : []));

/** Has every page judged when it is idle, but on the sites excluded; replaces an earlier registration. Works only while all sites are allowed. */
export async function registerDetector(neverOn: readonly string[]): Promise<void> {
  await unregisterDetector();
  const excludeMatches = neverPatterns(neverOn);
  const script = { id: ID, js: [SCRIPT], matches: ['http://*/*', 'https://*/*'], runAt: 'document_idle' as const };
  await browser.scripting.registerContentScripts([{ ...script, ...(excludeMatches.length > 0 ? { excludeMatches } : {}) }]);
}

export async function unregisterDetector(): Promise<void> {
  if (await isDetectorRegistered()) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

const isDetectorRegistered = async (): Promise<boolean> => (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;

/** Judges the pages that are already open, as they would have been had they been opened now. */
export async function judgeOpenPages(neverOn: readonly string[]): Promise<void> {
  const isExcluded = (address: string) => neverOn.some((host) => `.${new URL(address).hostname}`.endsWith(`.${host}`));
  const pages = (await webTabs()).filter(({ address }) => address !== null && !isExcluded(address));
  const judged = pages.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }));
  for (const page of await Promise.allSettled(judged))
    if (page.status === 'rejected') console.debug('a page that may not be judged', page.reason);
}
