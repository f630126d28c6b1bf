import './welcome.css';
import { loadSettings, saveSettings } from '../platform/settings.ts';
import { say } from '../platform/words.ts';
import type { Settings } from '../protocol/settings.ts';
import { browserAllSites } from './options/browser-all-sites.ts';
import { startPageAfter } from './start-page.tsx';
import { useSettings } from './use-settings.ts';
import { useShortcut } from './use-shortcut.ts';
import { WelcomeView } from './welcome/welcome-view.tsx';

const choose = (findArticles: boolean) => saveSettings({ findArticles });

function Welcome({ loaded }: { loaded: Settings }) {
  const { findArticles, highlight } = useSettings(loaded);
  return (
    <WelcomeView
      colour={highlight}
      finding={{ allSites: browserAllSites, isChosen: findArticles, choose }}
      shortcut={useShortcut('popup')}
    />
  );
}

startPageAfter(
  loadSettings(),
  (loaded) => <Welcome loaded={loaded} />,
  () => say('extensionName'),
);
