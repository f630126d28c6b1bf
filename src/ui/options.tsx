import './options.css';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../platform/ask-background.ts';
import { loadSettings, onSettingsChange, saveSettings } from '../platform/settings.ts';
import { openShortcutSettings } from '../platform/shortcuts.ts';
import { say } from '../platform/words.ts';
import type { Settings } from '../protocol/settings.ts';
import { browserAllSites } from './options/browser-all-sites.ts';
import { OptionsView } from './options/options-view.tsx';
import { startPage } from './start-page.ts';
import { useShortcut } from './use-shortcut.ts';

async function deleteAll(): Promise<void> {
  await ask({ kind: 'delete-all' });
}

function Options({ loaded }: { loaded: Settings }) {
  const [settings, setSettings] = useState(loaded);
  useEffect(() => onSettingsChange(setSettings), []);
  const shortcuts = { popup: useShortcut('popup'), panel: useShortcut('panel') };
  return (
    <OptionsView
      settings={settings}
      onChange={saveSettings}
      allSites={browserAllSites}
      shortcuts={shortcuts}
      openShortcutSettings={openShortcutSettings}
      deleteAll={deleteAll}
    />
  );
}

void loadSettings().then((loaded) => startPage(<Options loaded={loaded} />, `${say('optionsTitle')} – ${say('extensionName')}`));
