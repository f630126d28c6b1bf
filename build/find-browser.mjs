// Where Chromium (or Chrome, Edge) and Firefox are on this machine. Node built-ins only: set-up runs before `npm ci`.
import fs from 'node:fs';
import path from 'node:path';

const known = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'microsoft-edge', 'google-chrome-stable', 'google-chrome'],
    applications: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    applications: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
};

/**
 * The path of a browser's program, or null where there is none.
 * The environment's CHROME_PATH or FIREFOX_PATH wins, and throws where it leads nowhere.
 * @param {'chromium' | 'firefox'} browser
 */
export function findBrowser(browser, environment = process.env) {
  const { variable, commands, applications } = known[browser];
  const told = environment[variable];
  if (told) {
    if (isProgram(told)) return told;
    throw new Error(`${variable} is ${told}, but there is no program there.`);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...candidates, ...applications].find(isProgram) ?? null;
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
