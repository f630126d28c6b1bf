import './library.css';
import { useMemo, useState } from 'preact/hooks';
import { currentTab } from '../platform/tabs.ts';
import { say } from '../platform/words.ts';
import { openDoors, openShelf } from './browser-doors.ts';
import type { DigestDoors } from './digest-view/digest-doors.ts';
import { KeptDigest } from './digest-view/kept-digest.tsx';
import { KeptList } from './list/kept-list.tsx';
import { startPage } from './start-page.ts';

function Library({ tabId }: { tabId: number | null }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const shelf = useMemo(() => openShelf(tabId), [tabId]);
  const doors = openDoors(tabId);
  const showList = () => setOpenKey(null);
  const own: DigestDoors = {
    ...doors,
    readPage: null,
    openPanel: null,
    showList,
    deleteDigest: async (key) => {
      await doors.deleteDigest(key);
      showList();
    },
  };
  if (openKey !== null) return <KeptDigest key={openKey} digestKey={openKey} shelf={shelf} doors={own} />;
  return (
    <main class="kept" data-view="list">
      <KeptList shelf={shelf} onOpen={setOpenKey} onDelete={doors.deleteDigest} />
    </main>
  );
}

void currentTab().then((tab) => startPage(<Library tabId={tab?.id ?? null} />, `${say('library')} – ${say('extensionName')}`));
