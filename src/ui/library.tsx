import './library.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../platform/ask-background.ts';
import { loadSettings } from '../platform/settings.ts';
import { currentTab, type KnownTab } from '../platform/tabs.ts';
import { say } from '../platform/words.ts';
import type { DigestCard } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { openDoors, openProofDoors, openShelf } from './browser-doors.ts';
import { CheckLink } from './check/check-link.tsx';
import type { DigestDoors } from './digest-view/digest-doors.ts';
import { KeptDigest } from './digest-view/kept-digest.tsx';
import { findPrintedKey } from './digest-view/printed-key.ts';
import type { KeptDoors } from './kept/kept-doors.ts';
import { KeptPage } from './kept/kept-page.tsx';
import { openArchive, startArchiveThread } from './kept/open-archive.ts';
import { PrivateList } from './kept/private-list.tsx';
import { useFocusedEntry } from './kept/use-focused-entry.ts';
import { useKeptList } from './kept/use-kept-list.ts';
import type { OpenedDigest } from './list/digest-shelf.ts';
import { PrintSheet, printView } from './print-sheet.tsx';
import { ProofDesk } from './proof/proof-desk.tsx';
import { saveBlob } from './save-file.ts';
import { startPageAfter } from './start-page.tsx';
import { useSettings } from './use-settings.ts';

const paper = { print: printView, Sheet: PrintSheet };

function openedToPrint(): OpenedDigest | null {
  const key = findPrintedKey(location.hash);
  return key === null ? null : { key, address: '', isPrivate: false };
}

/** What is in view: a digest, or the list of them. */
function useOpened() {
  const [opened, setOpened] = useState<OpenedDigest | null>(openedToPrint);
  const top = useRef(0);
  useLayoutEffect(() => window.scrollTo(0, opened ? 0 : top.current), [opened]);
  return {
    opened,
    open: (digest: OpenedDigest) => {
      top.current = window.scrollY;
      setOpened(digest);
    },
    close: () => setOpened(null),
  };
}

function OpenedKept({ opened, tabId, onClose }: { opened: OpenedDigest; tabId: number | null; onClose(): void }) {
  const shelf = useMemo(() => openShelf(tabId), [tabId]);
  const doors = openDoors(tabId);
  const own: DigestDoors = {
    ...doors,
    readPage: null,
    stopReading: null,
    stepModel: null,
    pickPart: null,
    openPanel: null,
    openReading: null,
    paper,
    Outline: null,
    showList: onClose,
    deleteDigest: async (key) => {
      await doors.deleteDigest(key);
      onClose();
    },
  };
  return <KeptDigest key={opened.key} opened={opened} shelf={shelf} doors={own} />;
}

const CheckProof = ({ tabId }: { tabId: number | null }) => {
  const doors = useMemo(() => openProofDoors(tabId), [tabId]);
  return <ProofDesk doors={doors} />;
};

/** The library of a private window: only its own digests, which are in memory, in a plain list. */
function PrivateLibrary({ tabId }: { tabId: number }) {
  const { opened, open, close } = useOpened();
  const shelf = useMemo(() => openShelf(tabId), [tabId]);
  if (opened) return <OpenedKept opened={opened} tabId={tabId} onClose={close} />;
  return (
    <main class="kept" data-view="list">
      <PrivateList shelf={shelf} onOpen={open} deleteDigest={openDoors(tabId).deleteDigest} />
      <CheckLink />
      <CheckProof tabId={tabId} />
    </main>
  );
}

function Library({ tabId, doors, loaded }: { tabId: number | null; doors: KeptDoors; loaded: Settings }) {
  const { keepFor } = useSettings(loaded);
  const list = useKeptList(doors);
  const { opened, open, close } = useOpened();
  useFocusedEntry(list, opened === null);
  const openCard = ({ key, url }: DigestCard) => {
    list.setFocused(key);
    open({ key, address: url, isPrivate: false });
  };
  const leave = () => {
    close();
    void list.kept.refresh();
  };
  if (opened) return <OpenedKept opened={opened} tabId={tabId} onClose={leave} />;
  return (
    <main class="kept" data-view="list">
      <KeptPage list={list} doors={doors} keepFor={keepFor} onOpen={openCard} />
      {(list.kept.entries || list.kept.problem) && (
        <>
          <CheckLink />
          <CheckProof tabId={tabId} />
        </>
      )}
    </main>
  );
}

// Before the browser has said which tab this is: both take their time.
const thread = startArchiveThread();

async function openLibraryPage(): Promise<{ tab: KnownTab | null; doors: KeptDoors | null; settings: Settings }> {
  const [tab, settings] = await Promise.all([currentTab(), loadSettings()]);
  // Of a private window nothing is kept, searched or exported: the archive is asked for nothing there.
  if (tab?.isPrivate) {
    thread.terminate();
    return { tab, doors: null, settings };
  }
  const archive = openArchive(thread);
  const remove = async (key: string | null) => {
    await ask({ kind: 'delete-digest', key, tabId: null });
  };
  const sweep = () => archive.sweep(settings.keepFor);
  return { tab, settings, doors: { archive, remove, sweep, saveFile: saveBlob, now: Date.now } };
}

startPageAfter(
  openLibraryPage(),
  ({ tab, doors, settings }) =>
    tab && !doors ? <PrivateLibrary tabId={tab.id} /> : doors && <Library tabId={tab?.id ?? null} doors={doors} loaded={settings} />,
  () => `${say('library')} – ${say('extensionName')}`,
);
