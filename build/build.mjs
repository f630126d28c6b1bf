// Builds dist/chrome, dist/firefox and dist/cli. `node build/build.mjs`
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deriveManifest } from './manifest.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const pages = ['popup', 'sidepanel', 'library', 'options', 'welcome'];

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  charset: 'utf8',
};
const inBrowser = { ...shared, platform: 'browser', target: ['chrome123', 'firefox140'], jsx: 'automatic', jsxImportSource: 'preact' };

/** The esbuild options of one browser's extension, from its folder in dist. */
export const extensionBuilds = (outdir) => [
  {
    ...inBrowser,
    format: 'esm',
    splitting: true,
    outdir,
    chunkNames: 'shared-[hash]',
    entryPoints: pages.map((page) => ({ in: `src/ui/${page}.tsx`, out: page })),
  },
  { ...inBrowser, format: 'esm', outdir, entryPoints: [{ in: 'src/background/background.ts', out: 'background' }] },
  {
    ...inBrowser,
    format: 'iife',
    outdir,
    entryPoints: [
      { in: 'src/content/reader.ts', out: 'reader' },
      { in: 'src/content/detector.ts', out: 'detector' },
    ],
  },
];

export const cliBuild = (outdir) => ({
  ...shared,
  minify: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir,
  entryPoints: [{ in: 'src/cli/citeback.ts', out: 'citeback' }],
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as citebackRequire } from 'node:module'; const require = citebackRequire(import.meta.url);",
  },
});

/** Writes what is not bundled: manifest, pages, styles, icons, the words of the interface. */
export async function writeStaticFiles(browser, outdir) {
  const version = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8')).version;
  const source = JSON.parse(await fs.readFile(path.join(root, 'manifest.json'), 'utf8'));
  await fs.mkdir(path.join(outdir, 'icons'), { recursive: true });
  await fs.writeFile(path.join(outdir, 'manifest.json'), `${JSON.stringify(deriveManifest(source, browser, version), null, 2)}\n`);
  for (const page of pages) await fs.copyFile(path.join(root, `src/ui/${page}.html`), path.join(outdir, `${page}.html`));
  for (const icon of await fs.readdir(path.join(root, 'icons'))) {
    if (icon.endsWith('.png')) await fs.copyFile(path.join(root, 'icons', icon), path.join(outdir, 'icons', icon));
  }
  await fs.cp(path.join(root, '_locales'), path.join(outdir, '_locales'), { recursive: true });
  await fs.copyFile(path.join(root, 'LICENSE'), path.join(outdir, 'LICENSE'));
}

export async function buildAll() {
  const dist = path.join(root, 'dist');
  for (const browser of ['chrome', 'firefox']) {
    const outdir = path.join(dist, browser);
    await fs.rm(outdir, { recursive: true, force: true });
    await Promise.all([...extensionBuilds(outdir).map((options) => build(options)), writeStaticFiles(browser, outdir)]);
  }
  await build(cliBuild(path.join(dist, 'cli')));
  await fs.chmod(path.join(dist, 'cli/citeback.js'), 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  await buildAll();
  console.log(`built dist/chrome, dist/firefox, dist/cli in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
