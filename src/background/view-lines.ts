import type { ViewLine } from '../platform/serve-background.ts';
import type { TabView } from '../protocol/tab-view.ts';

/** The open views and the tab that each of them shows. */
export interface ViewLines {
  follow(line: ViewLine, tabId: number): void;
  end(line: ViewLine): void;
  isFollowed(tabId: number): boolean;
  /** Shows a tab's view in every line that follows the tab. */
  show(tabId: number, view: TabView): void;
  /** Brings a tab's own digest forward in every line that follows the tab. */
  call(tabId: number): void;
}

export function createViewLines(): ViewLines {
  const lines = new Map<ViewLine, number>();
  return {
    follow: (line, tabId) => void lines.set(line, tabId),
    end: (line) => void lines.delete(line),
    isFollowed: (tabId) => [...lines.values()].includes(tabId),
    show(tabId, view) {
      for (const [line, followed] of lines) if (followed === tabId) line.show(tabId, view);
    },
    call(tabId) {
      for (const [line, followed] of lines) if (followed === tabId) line.call(tabId);
    },
  };
}
