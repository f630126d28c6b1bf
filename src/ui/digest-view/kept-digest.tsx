import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../protocol/tab-view.ts';
import type { DigestShelf, OpenedDigest } from '../list/digest-shelf.ts';
import type { DigestDoors } from './digest-doors.ts';
import { DigestView } from './digest-view.tsx';
import { useOpenParts } from './open-parts.ts';

interface KeptDigestProps {
  opened: OpenedDigest;
  shelf: DigestShelf;
  doors: DigestDoors;
}

/** A kept digest, without its page at hand. */
export function KeptDigest({ opened, shelf, doors }: KeptDigestProps) {
  const [view, setView] = useState<TabView>({ state: 'reading' });
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isWanted = true;
    void findKept(opened, shelf).then((found) => isWanted && setView(found));
    return () => {
      isWanted = false;
    };
  }, [opened, shelf, tries]);
  const own = view.state === 'error' ? { ...doors, readPage: () => setTries(tries + 1) } : doors;
  return <DigestView view={view} doors={own} shortcut={null} parts={useOpenParts()} />;
}

async function findKept({ key, address, isPrivate }: OpenedDigest, shelf: DigestShelf): Promise<TabView> {
  try {
    const kept = await shelf.find(key);
    if (!kept) return { state: 'empty', problem: { kind: 'digest-gone', address } };
    return { state: 'ready', key, ...kept, writing: null, condition: 'kept', isPrivate, problem: null };
  } catch (error) {
    return { state: 'error', problem: { kind: 'unexpected', detail: String(error) } };
  }
}
