import { browser, chromeOnly } from './browser.ts';

const COMMANDS = { popup: ['_execute_action'], panel: ['open-panel', '_execute_sidebar_action'] } as const;

/** The keys that open the popup or the panel, as the browser writes them; null where none are set. */
export async function findShortcut(command: keyof typeof COMMANDS): Promise<string | null> {
  const names: readonly string[] = COMMANDS[command];
  const found = (await browser.commands.getAll()).find(({ name }) => name !== undefined && names.includes(name));
  return found?.shortcut || null;
}

/** Opens the browser's own place to change them. */
export async function openShortcutSettings(): Promise<void> {
  if (chromeOnly) await chromeOnly.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await (browser.commands as { openShortcutSettings?: () => Promise<void> }).openShortcutSettings?.();
}
