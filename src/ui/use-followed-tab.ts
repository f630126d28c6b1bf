import { useEffect, useRef, useState } from 'preact/hooks';
import { followTab, type TabFollower } from '../platform/follow-tab.ts';
import type { TabView } from '../protocol/tab-view.ts';
import type { ModelStep, Watch } from '../protocol/view-port.ts';

interface FollowedTab {
  /** What the tab shows; `reading` until the background has said. */
  view: TabView;
  /** How often the reader has called for a digest from outside the view. */
  calls: number;
  readPage(anyway: boolean): void;
  stopReading(): void;
  stepModel(step: ModelStep): void;
}

const unknown: TabView = { state: 'reading' };

/** Follows a tab, and another one as soon as the id changes: what is still said of the former is dropped. */
export function useFollowedTab(tabId: number | null, read: Watch['read']): FollowedTab {
  const [heard, setHeard] = useState<{ tabId: number; view: TabView } | null>(null);
  const [calls, setCalls] = useState(0);
  const follower = useRef<TabFollower | null>(null);
  useEffect(() => {
    const opened = followTab({
      onView: (id, view) => setHeard({ tabId: id, view }),
      onCall: () => setCalls((so) => so + 1),
    });
    follower.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    if (tabId !== null) follower.current?.watch(tabId, { read, anyway: false });
  }, [tabId, read]);
  return {
    view: heard !== null && heard.tabId === tabId ? heard.view : unknown,
    calls,
    readPage: (anyway) => {
      if (tabId !== null) follower.current?.watch(tabId, { read: 'now', anyway });
    },
    stopReading: () => follower.current?.stop(),
    stepModel: (step) => follower.current?.stepModel(step),
  };
}
