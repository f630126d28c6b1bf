import './library.css';
import { useMemo, useState } from 'preact/hooks';
import { currentTab } from '../platform/tabs.ts';
import { say } from '../platform/words.ts';
import { openDoors, openProofDoors, openShelf } from './browser-doors.ts';
import type { DigestDoors } from './digest-view/digest-doors.ts';
import { KeptDigest } from './digest-view/kept-digest.tsx';
import { findPrintedKey } from './digest-view/printed-key.ts';
import type { OpenedDigest } from './list/digest-shelf.ts';
import { KeptList } from './list/kept-list.tsx';
import { PrintSheet, printView } from './print-sheet.tsx';
import { ProofDesk } from './proof/proof-desk.tsx';
import { startPageAfter } from './start-page.tsx';

const paper = { print: printView, Sheet: PrintSheet };

function openedToPrint(): OpenedDigest | null {
  const key = findPrintedKey(location.hash);
  return key === null ? null : { key, address: '', isPrivate: false };
}

function Library({ tabId }: { tabId: number | null }) {
  const [opened, setOpened] = useState<OpenedDigest | null>(openedToPrint);
  const shelf = useMemo(() => openShelf(tabId), [tabId]);
  const doors = openDoors(tabId);
  const proofDoors = useMemo(() => openProofDoors(tabId), [tabId]);
  const showList = () => setOpened(null);
  const own: DigestDoors = {
    ...doors,
    readPage: null,
    stopReading: null,
    pickPart: null,
    openPanel: null,
    openReading: null,
    paper,
    Outline: null,
    showList,
    deleteDigest: async (key) => {
      await doors.deleteDigest(key);
      showList();
    },
  };
  if (opened) return <KeptDigest key={opened.key} opened={opened} shelf={shelf} doors={own} />;
  return (
    <main class="kept" data-view="list">
      <KeptList shelf={shelf} onOpen={setOpened} onDelete={doors.deleteDigest} />
      <ProofDesk doors={proofDoors} />
    </main>
  );
}

startPageAfter(
  currentTab(),
  (tab) => <Library tabId={tab?.id ?? null} />,
  () => `${say('library')} – ${say('extensionName')}`,
);
