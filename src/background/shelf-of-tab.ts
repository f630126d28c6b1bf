import type { Shelf } from '../library/kept-digest.ts';
import { openPrivateShelf, openUnkeptShelf, type SessionMemory } from '../library/passing-shelf.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Settings } from '../protocol/settings.ts';

export interface ShelfNeeds {
  library: Shelf;
  memory: SessionMemory;
  loadSettings(): Promise<Settings>;
  findTab(tabId: number): Promise<KnownTab | null>;
  isWindowOpen(windowId: number): Promise<boolean>;
}

/** Where the digests of a tab are kept: in the library but for private windows, and for readers who want nothing kept. Of no tab: the library. */
export async function shelfOfTab(tab: KnownTab | null, needs: ShelfNeeds): Promise<Shelf> {
  const { library, memory, isWindowOpen } = needs;
  if (tab?.isPrivate) return openPrivateShelf(tab.windowId, { ...memory, isOpen: isWindowOpen });
  if (!tab || (await needs.loadSettings()).keepFor !== 'never') return library;
  return openUnkeptShelf(tab.id, { ...memory, isOpen: async (tabId) => (await needs.findTab(tabId)) !== null });
}
