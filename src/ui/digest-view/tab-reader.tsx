import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { TabView } from '../../protocol/tab-view.ts';
import type { DigestShelf, OpenedDigest } from '../list/digest-shelf.ts';
import { KeptList } from '../list/kept-list.tsx';
import type { DigestDoors } from './digest-doors.ts';
import { DigestView } from './digest-view.tsx';
import { KeptDigest } from './kept-digest.tsx';
import type { OpenParts } from './open-parts.ts';

/** What a reader of one tab does outside itself; the list is its own. */
export type TabDoors = Omit<DigestDoors, 'showList'>;

type Screen = { at: 'page' } | { at: 'list' } | { at: 'kept'; opened: OpenedDigest };

interface TabReaderProps {
  tabId: number | null;
  view: TabView;
  /** How often the reader has called for the tab's digest from outside: each time it comes forward. */
  calls?: number;
  doors: TabDoors;
  shelf: DigestShelf;
  shortcut: string | null;
  parts: OpenParts;
  /** Told when the tab's own digest comes into view or leaves it. */
  onPageShown?: (isShown: boolean) => void;
}

const unread: TabView = { state: 'empty', problem: { kind: 'not-read-yet' } };

/** The popup's and the panel's content: the tab's digest, and behind Back the kept ones. Another tab brings its own page forward. */
export function TabReader(props: TabReaderProps) {
  return <OneTabReader key={props.tabId} {...props} />;
}

function OneTabReader({ view, calls, doors, shelf, shortcut, parts, onPageShown }: TabReaderProps) {
  const [screen, setScreen] = useState<Screen>({ at: 'page' });
  const [spoken, setSpoken] = useState('');
  const [deleted, setDeleted] = useState<TabView | null>(null);
  useEffect(() => onPageShown?.(screen.at === 'page'), [screen.at, onPageShown]);
  useFocusOnNewScreen(screen);
  const go = (to: Screen, words = '') => {
    setScreen(to);
    setSpoken(words);
    globalThis.scrollTo?.(0, 0);
  };
  useCalls(calls, () => screen.at !== 'page' && go({ at: 'page' }));
  const showList = () => go({ at: 'list' });
  const own: DigestDoors = {
    ...doors,
    showList,
    deleteDigest: async (key) => {
      await doors.deleteDigest(key);
      if (view.state === 'ready' && view.key === key) setDeleted(view);
      go({ at: 'list' }, say('deleted'));
    },
  };
  if (screen.at === 'page') return <DigestView view={view === deleted ? unread : view} doors={own} shortcut={shortcut} parts={parts} />;
  if (screen.at === 'kept')
    return (
      <KeptDigest
        key={screen.opened.key}
        opened={screen.opened}
        shelf={shelf}
        doors={{ ...own, readPage: null, stopReading: null, stepModel: null, pickPart: null, openReading: null }}
      />
    );
  return (
    <main class="kept" data-view="list">
      <nav class="top">
        <button type="button" class="back" onClick={() => go({ at: 'page' })}>
          {say('thisPage')}
        </button>
        <a class="quiet-button" href="library.html" target="_blank" rel="noopener">
          {say('library')}
        </a>
      </nav>
      <p role="status" class="spoken">
        {spoken}
      </p>
      <KeptList shelf={shelf} onOpen={(opened) => go({ at: 'kept', opened })} />
    </main>
  );
}

/** Hears each call that comes while the tab is followed. */
function useCalls(calls: number | undefined, onCall: () => void): void {
  const heard = useRef(calls);
  useEffect(() => {
    if (heard.current === calls) return;
    heard.current = calls;
    onCall();
  }, [calls]);
}

/** Takes the focus along to a new screen, whose buttons are not those that it was on. */
function useFocusOnNewScreen(screen: Screen): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.back')?.focus({ preventScroll: true });
  }, [screen]);
}
