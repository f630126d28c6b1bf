import './sidepanel.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { followHighlightColour } from '../platform/follow-highlight-colour.ts';
import { openReadingLine } from '../platform/open-reading-line.ts';
import { followActiveTab } from '../platform/tabs.ts';
import { say } from '../platform/words.ts';
import { askToPick, openDoors, openShelf } from './browser-doors.ts';
import { TabReader } from './digest-view/tab-reader.tsx';
import type { OpenReading } from './digest-view/use-page-beside.ts';
import { lightInColour } from './light-in-colour.ts';
import { Outline } from './outline.tsx';
import { startPage } from './start-page.tsx';
import { useFollowedTab } from './use-followed-tab.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useShortcut } from './use-shortcut.ts';

function Panel() {
  const tabId = useActiveTab();
  const { view, calls, readPage, stopReading, stepModel } = useFollowedTab(tabId, 'never');
  const shelf = useMemo(() => openShelf(tabId), [tabId]);
  const openReading = useMemo<OpenReading | null>(
    () => (tabId === null ? null : (digest, listener) => openReadingLine(tabId, digest, listener)),
    [tabId],
  );
  const shortcut = useShortcut('popup');
  const [isPageShown, setPageShown] = useState(true);
  const place = useKeptPlace(tabId, isPageShown && view.state === 'ready' ? view.key : null);
  return (
    <>
      <TabReader
        tabId={tabId}
        view={view}
        calls={calls}
        doors={{
          ...openDoors(tabId),
          readPage,
          stopReading,
          stepModel,
          openPanel: null,
          openReading,
          paper: null,
          Outline,
          pickPart: tabId === null ? null : (step) => askToPick(tabId, step),
        }}
        shelf={shelf}
        shortcut={shortcut}
        parts={place}
        onPageShown={setPageShown}
      />
      {place.isLost && (
        <p class="quiet-words" role="status">
          {say('placeLost')}
        </p>
      )}
    </>
  );
}

/** The id of the active tab of the panel's own window, kept up to date; null before the browser has said. */
function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => followActiveTab(setTabId), []);
  return tabId;
}

followHighlightColour(lightInColour);
startPage(
  () => <Panel />,
  () => say('extensionName'),
);
