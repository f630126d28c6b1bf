import './welcome.css';
import { say } from '../platform/words.ts';
import { browserAllSites } from './options/browser-all-sites.ts';
import { startPage } from './start-page.ts';
import { useShortcut } from './use-shortcut.ts';
import { WelcomeView } from './welcome/welcome-view.tsx';

function Welcome() {
  return <WelcomeView allSites={browserAllSites} shortcut={useShortcut('popup')} />;
}

startPage(<Welcome />, say('extensionName'));
