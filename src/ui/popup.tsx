import './popup.css';
import { useMemo } from 'preact/hooks';
import { chromeOnly } from '../platform/browser.ts';
import { followHighlightColour } from '../platform/follow-highlight-colour.ts';
import { openPanel } from '../platform/panel.ts';
import { currentTab } from '../platform/tabs.ts';
import { say } from '../platform/words.ts';
import type { PickStep } from '../protocol/page-messages.ts';
import type { TabView } from '../protocol/tab-view.ts';
import { askToPick, openDoors, openShelf } from './browser-doors.ts';
import { DigestView } from './digest-view/digest-view.tsx';
import { useOpenParts } from './digest-view/open-parts.ts';
import { TabReader } from './digest-view/tab-reader.tsx';
import { lightInColour } from './light-in-colour.ts';
import { startPage, startPageAfter } from './start-page.tsx';
import { useFollowedTab } from './use-followed-tab.ts';
import { useShortcut } from './use-shortcut.ts';

const noTab: TabView = { state: 'empty', problem: { kind: 'tab-closed' } };

type Tab = Awaited<ReturnType<typeof currentTab>>;

function Popup({ tab }: { tab: Tab }) {
  const tabId = tab?.id ?? null;
  const { view, readPage, stopReading, stepModel } = useFollowedTab(tabId, 'on-click');
  const shelf = useMemo(() => openShelf(tabId), [tabId]);
  const shortcut = useShortcut('popup');
  const parts = useOpenParts();
  const showPanel = tab && (() => openPanel(tab.windowId).then(() => window.close()));
  // A click in the page closes the popup, so the panel tells how to point at the text, and shows what came of it.
  const pickPart =
    tab &&
    (async (step: PickStep) => {
      const asked = askToPick(tab.id, step);
      // Chrome's panel closes the popup as it opens, and with it what has not been heard yet, which may be asked anew; Firefox opens its sidebar in the click itself alone.
      if (chromeOnly) await asked;
      await Promise.all([openPanel(tab.windowId), asked]);
      window.close();
    });
  const doors = {
    ...openDoors(tabId),
    readPage,
    stopReading,
    stepModel,
    openPanel: showPanel,
    pickPart,
    openReading: null,
    paper: null,
    Outline: null,
  };
  return <TabReader tabId={tabId} view={tab ? view : noTab} doors={doors} shelf={shelf} shortcut={shortcut} parts={parts} />;
}

const nowhere = {
  ...openDoors(null),
  readPage: null,
  stopReading: null,
  stepModel: null,
  openPanel: null,
  pickPart: null,
  openReading: null,
  paper: null,
  Outline: null,
  showList: () => undefined,
};
followHighlightColour(lightInColour);
const ownName = () => say('extensionName');
// The frame stands at once, before the browser has said which tab it is.
startPage(
  () => (
    <DigestView view={{ state: 'reading' }} doors={nowhere} shortcut={null} parts={{ isOpen: () => false, setOpen: () => undefined }} />
  ),
  ownName,
);
startPageAfter(currentTab(), (tab) => <Popup tab={tab} />, ownName);
