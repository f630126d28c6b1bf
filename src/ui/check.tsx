import './check.css';
import { ask } from '../platform/ask-background.ts';
import { digestsInWindow, onDigestsInWindow } from '../platform/digests-in-window.ts';
import { loadSettings } from '../platform/settings.ts';
import { currentTab } from '../platform/tabs.ts';
import { say } from '../platform/words.ts';
import { takeWordsToCheck } from '../platform/words-to-check.ts';
import type { Archive } from '../protocol/archive.ts';
import { openDoors, openShelf } from './browser-doors.ts';
import type { CheckDoors } from './check/check-doors.ts';
import { CheckPage } from './check/check-page.tsx';
import { openArchive, startArchiveThread } from './kept/open-archive.ts';
import { startPageAfter } from './start-page.tsx';

async function openCheckPage(): Promise<{ words: string; doors: CheckDoors }> {
  const [tab, settings, words] = await Promise.all([currentTab(), loadSettings(), takeWordsToCheck()]);
  const tabId = tab?.id ?? null;
  const { light: lightAmid, copyText, saveFile } = openDoors(tabId);
  // A summary is no digest: there is nothing else to walk to from a passage.
  const light: CheckDoors['light'] = (key, citations, attribution, link) => lightAmid(key, citations, attribution, link, []);
  // Of a private window, and where nothing is kept, there are only passing digests: the archive has none of them.
  const isPassing = tab?.isPrivate === true || settings.keepFor === 'never';
  const shelf = isPassing ? passingShelf(tabId) : keptShelf(openArchive(startArchiveThread()));
  const findQuotations: CheckDoors['findQuotations'] = (lines, language) => ask({ kind: 'find-quotations', lines, language });
  const startThread = () => new Worker('check-thread.js', { type: 'module' });
  return {
    words,
    doors: {
      ...shelf,
      find: openShelf(tabId).find,
      findInWindow: digestsInWindow,
      onInWindow: onDigestsInWindow,
      findQuotations,
      startThread,
      light,
      copyText,
      saveFile,
    },
  };
}

const keptShelf = (archive: Archive): Pick<CheckDoors, 'list' | 'search'> => ({
  list: async () => (await archive.list(null)).cards,
  search: archive.search,
});

function passingShelf(tabId: number | null): Pick<CheckDoors, 'list' | 'search'> {
  const list = async () => {
    const answer = await ask({ kind: 'list-digests', tabId });
    if ('problem' in answer) throw new Error(answer.problem.kind);
    return answer.digests;
  };
  return {
    list,
    async search(words) {
      const sought = words.toLowerCase();
      const keys = (await list()).flatMap(({ key, title, url }) => (`${title} ${url}`.toLowerCase().includes(sought) ? key : []));
      return { keys, pending: 0 };
    },
  };
}

startPageAfter(
  openCheckPage(),
  ({ words, doors }) => <CheckPage words={words} doors={doors} />,
  () => `${say('checkTitle')} – ${say('extensionName')}`,
);
