// `npm run dev`: rebuilds dist/chrome on every change and reloads the extension in a Chromium of its own.
import fs from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';
import { extensionBuilds, root, writeStaticFiles } from './build.mjs';
import { launchChromium } from './launch.mjs';

const outdir = path.join(root, 'dist/chrome');
const staticSources = ['manifest.json', 'package.json', '_locales', 'icons', 'src/ui'];

/** Calls `act` once things have been quiet for a tenth of a second. */
function whenQuiet(act) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 100);
  };
}

async function startBrowser() {
  const browser = await launchChromium();
  browser.on('disconnected', () => process.exit());
  return browser;
}

fs.rmSync(outdir, { recursive: true, force: true });
await writeStaticFiles('chrome', outdir);

let browser = null;
const reload = whenQuiet(async () => {
  if (!browser) return;
  // Installing the same folder again is a reload, and needs no worker that is awake.
  await browser.installExtension(outdir).then(
    () => console.log(`${new Date().toLocaleTimeString()} reloaded`),
    (error) => console.error(error.message),
  );
});
const reloadAfterBuild = {
  name: 'reload-after-build',
  setup: (build) => build.onEnd((result) => (result.errors.length === 0 ? reload() : undefined)),
};

const contexts = await Promise.all(
  extensionBuilds(outdir).map((options) =>
    context({ ...options, minify: false, sourcemap: 'inline', plugins: [...(options.plugins ?? []), reloadAfterBuild] }),
  ),
);
await Promise.all(contexts.map((one) => one.rebuild().catch(() => null)));
await Promise.all(contexts.map((one) => one.watch()));

const copyStatic = whenQuiet(() => writeStaticFiles('chrome', outdir).then(reload, (error) => console.error(error.message)));
for (const source of staticSources) {
  fs.watch(path.join(root, source), { recursive: true }, (_event, name) => {
    if (source !== 'src/ui' || name?.endsWith('.html')) copyStatic();
  });
}

browser = await startBrowser();
await browser.installExtension(outdir);
console.log('Chromium runs with the extension and reloads it when a file of src, _locales or icons changes. Ctrl+C ends it.');
