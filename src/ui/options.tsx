import './options.css';
import { ask } from '../platform/ask-background.ts';
import { type InterfaceLanguage, listInterfaceLanguages } from '../platform/interface-languages.ts';
import { loadSettings, saveSettings } from '../platform/settings.ts';
import { openShortcutSettings } from '../platform/shortcuts.ts';
import { say } from '../platform/words.ts';
import { oldestKept, type Settings } from '../protocol/settings.ts';
import { browserAllSites, browserSiteLeave } from './options/browser-all-sites.ts';
import { browserModels } from './options/models/browser-models.ts';
import { leaveServers } from './options/models/switch-model.ts';
import { OptionsView } from './options/options-view.tsx';
import { startPageAfter } from './start-page.tsx';
import { useSettings } from './use-settings.ts';
import { useShortcut } from './use-shortcut.ts';

async function deleteAll(): Promise<void> {
  // First: what is to be given back is remembered among what is deleted.
  await leaveServers(browserModels, { engine: 'none' }, (models) => saveSettings({ models }));
  await ask({ kind: 'delete-all' });
}

async function countPast(keepFor: Settings['keepFor']): Promise<number> {
  const answer = await ask({ kind: 'list-digests', tabId: null });
  if ('problem' in answer) throw new Error(answer.problem.kind);
  const oldest = oldestKept(keepFor, Date.now());
  return answer.digests.filter(({ updatedAt }) => updatedAt < oldest).length;
}

interface OptionsProps {
  loaded: Settings;
  languages: readonly InterfaceLanguage[];
}

function Options({ loaded, languages }: OptionsProps) {
  const settings = useSettings(loaded);
  const shortcuts = { popup: useShortcut('popup'), panel: useShortcut('panel') };
  return (
    <OptionsView
      settings={settings}
      languages={languages}
      onChange={saveSettings}
      allSites={browserAllSites}
      siteLeave={browserSiteLeave}
      modelDoors={browserModels}
      shortcuts={shortcuts}
      openShortcutSettings={openShortcutSettings}
      deleteAll={deleteAll}
      countPast={countPast}
    />
  );
}

startPageAfter(
  Promise.all([loadSettings(), listInterfaceLanguages()]),
  ([loaded, languages]) => <Options loaded={loaded} languages={languages} />,
  () => `${say('optionsTitle')} – ${say('extensionName')}`,
);
