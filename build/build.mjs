// Builds dist/chrome, dist/firefox and dist/cli. `node build/build.mjs`
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deriveManifest } from './manifest.mjs';
import { writeNotices } from './notices.mjs';
import { packMessages } from './pack-messages.mjs';
import { shrinkScripts } from './shrink.mjs';
import { trimPolyfill } from './trim-polyfill.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Pages that share what they load. What only a page in a tab needs is no burden to those that must be there at once. */
const pageGroups = [
  ['popup', 'sidepanel'],
  ['library', 'options', 'welcome', 'check'],
];
export const pages = pageGroups.flat();
/** Pages that show digests, or words of articles as these do; their styles lie in one file that they share. */
const digestPages = ['popup', 'sidepanel', 'library', 'check', 'welcome'];
const injected = ['reader', 'lighter', 'detector'];

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  charset: 'utf8',
  preserveSymlinks: true, // names of chunks are made from paths, which must be the same wherever node_modules lies
};
/** The esbuild options of all that runs in a browser. */
export const inBrowser = {
  ...shared,
  platform: 'browser',
  target: ['chrome123', 'firefox142'],
  // Both know every property we name. Without this each pattern with one in it is compiled anew whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

// Those of which several tables share words, and those with one table.
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const furtherLanguages = ['ru', 'pl', 'ar', 'zh', 'ja'];
const tableOfQuotations = (language) => `core/quotations/languages/${language}.ts`;
/**
 * The background with the tables of languages side by side: what unpacks it looks back only 32 KB for words met before, and these are the same
 * in table after table. It saves 4 KB gzipped.
 */
const background = [
  ...languages.map(tableOfQuotations),
  ...languages.map((language) => `core/text/rules-${language}.ts`),
  ...['heading-rules', 'reference-words', 'common-function-words'].map((table) => `core/text/${table}.ts`),
  ...furtherLanguages.map(tableOfQuotations),
  'background/background.ts',
]
  .map((file) => `import './${file}';`)
  .join('\n');
/** What pages load when it is first used: built apart, for code shared with it would be cut out of what they load at once, and would weigh more. */
const onDemand = ['digest-view/carry-out.ts', 'aloud/read-aloud.tsx', 'digest-view/coverage-view.tsx', 'model/model-parts.tsx'];
/** The names in the list of what a page shares with these. */
async function namesShared() {
  const source = await fs.readFile(path.join(root, 'src/ui/shared-with-late.ts'), 'utf8');
  return source.match(/sharedWithLate = \{([^}]*)\}/)[1];
}
const outOf = (file) => path.parse(file).name;
const loadOnDemand = {
  name: 'load-on-demand',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`/(${[...onDemand, 'writer.ts'].map(outOf).join('|')})\\.tsx?$`) }, ({ kind, path: asked }) =>
      kind === 'dynamic-import' ? { path: `./${outOf(asked)}.js`, external: true } : null,
    ),
};
/** The writer's document takes what Firefox's background loads on demand. */
const takeWriter = {
  name: 'take-writer',
  setup: ({ onResolve }) => onResolve({ filter: /\/writer\.ts$/ }, () => ({ path: './writer.js', external: true })),
};

/** What works for the pages without being seen, in a thread or a document of its own; nothing of it has to be there at once. */
const outOfView = ['archive/archive.ts', 'ui/check/check-thread.ts', 'writer/writer.ts', 'writer/model-desk.ts'];

/** In what is loaded on demand: one Preact, and one choice of language, is that of the page (`src/ui/shared-with-late.ts`). */
const takeFromPage = {
  name: 'take-from-page',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^preact\/|\/platform\/words\.ts$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'shared-with-late', namespace: 'page' } : null,
    );
    onLoad({ filter: /./, namespace: 'page' }, async () => ({
      contents: `export const { ${await namesShared()} } = globalThis.citebackShared;`,
    }));
  },
};

/** The esbuild options of one browser's extension, from its folder in dist. */
export const extensionBuilds = (outdir) =>
  bundlesOf(outdir).map((options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), trimPolyfill],
  }));

const bundlesOf = (outdir) => [
  ...pageGroups.map((group) => ({
    ...inBrowser,
    format: 'esm',
    splitting: true,
    plugins: [loadOnDemand],
    outdir,
    chunkNames: 'shared-[hash]',
    entryPoints: group.map((page) => ({ in: `src/ui/${page}.tsx`, out: page })),
  })),
  {
    ...inBrowser,
    format: 'esm',
    plugins: [loadOnDemand],
    outfile: path.join(outdir, 'background.js'),
    stdin: { contents: background, resolveDir: path.join(root, 'src'), loader: 'ts', sourcefile: 'background-in-order.ts' },
  },
  { ...inBrowser, outdir, entryPoints: [{ in: 'src/ui/digest.css', out: 'digest' }] },
  ...onDemand.map((file) => ({
    ...inBrowser,
    format: 'esm',
    plugins: [takeFromPage],
    outdir,
    entryPoints: [{ in: `src/ui/${file}`, out: outOf(file) }],
  })),
  {
    ...inBrowser,
    format: 'esm',
    splitting: true,
    outdir,
    chunkNames: 'shared-[hash]',
    entryPoints: outOfView.map((file) => ({ in: `src/${file}`, out: outOf(file) })),
  },
  { ...inBrowser, format: 'esm', plugins: [takeWriter], outdir, entryPoints: [{ in: 'src/writer/writer-page.ts', out: 'writer-page' }] },
  {
    ...inBrowser,
    format: 'iife',
    outdir,
    entryPoints: injected.map((script) => ({ in: `src/content/${script}.ts`, out: script })),
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

const linkShared = (page) => (digestPages.includes(page) ? '    <link rel="stylesheet" href="digest.css">\n' : '');

/** Writes what is not bundled: manifest, pages, icons, the words of the interface, the licence. */
export async function writeStaticFiles(browser, outdir) {
  const version = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8')).version;
  const source = JSON.parse(await fs.readFile(path.join(root, 'manifest.json'), 'utf8'));
  await fs.mkdir(path.join(outdir, 'icons'), { recursive: true });
  await fs.writeFile(path.join(outdir, 'manifest.json'), `${JSON.stringify(deriveManifest(source, browser, version), null, 2)}\n`);
  const frame = await fs.readFile(path.join(root, 'src/ui/page.html'), 'utf8');
  for (const page of pages)
    await fs.writeFile(path.join(outdir, `${page}.html`), frame.replace(/^.*\{shared\}.*\n/m, linkShared(page)).replaceAll('{page}', page));
  // Firefox's background is a document itself.
  if (browser === 'chrome') await fs.copyFile(path.join(root, 'src/writer/writer.html'), path.join(outdir, 'writer.html'));
  for (const icon of await fs.readdir(path.join(root, 'icons'))) {
    if (icon.endsWith('.png')) await fs.copyFile(path.join(root, 'icons', icon), path.join(outdir, 'icons', icon));
  }
  await writeLocales(path.join(outdir, '_locales'));
  await fs.writeFile(path.join(outdir, 'languages.json'), JSON.stringify(await listInterfaceLanguages()));
  await fs.copyFile(path.join(root, 'LICENSE'), path.join(outdir, 'LICENSE'));
}

/** The words of the interface as they are shipped. */
async function writeLocales(outdir) {
  for (const folder of await fs.readdir(path.join(root, '_locales'))) {
    const text = await fs.readFile(path.join(root, '_locales', folder, 'messages.json'), 'utf8');
    await fs.mkdir(path.join(outdir, folder), { recursive: true });
    await fs.writeFile(path.join(outdir, folder, 'messages.json'), packMessages(text));
  }
}

/** The languages that the interface can be in: each folder of `_locales` with the tag that its file names. */
async function listInterfaceLanguages() {
  const folders = (await fs.readdir(path.join(root, '_locales'))).toSorted();
  const files = folders.map((folder) => fs.readFile(path.join(root, '_locales', folder, 'messages.json'), 'utf8'));
  return (await Promise.all(files)).map((file, at) => ({ folder: folders[at], tag: JSON.parse(file).languageTag.message }));
}

async function buildExtension(browser, outdir) {
  await fs.rm(outdir, { recursive: true, force: true });
  const [, ...bundles] = await Promise.all([
    writeStaticFiles(browser, outdir),
    ...extensionBuilds(outdir).map((options) => build(options)),
  ]);
  await shrinkScripts(
    outdir,
    injected.map((script) => `${script}.js`),
  );
  await writeNotices(root, bundles, path.join(outdir, 'THIRD-PARTY.txt'));
}

/** Builds everything under one folder, by default `dist`. */
export async function buildAll(dist = path.join(root, 'dist')) {
  const cli = path.join(dist, 'cli');
  await Promise.all(['chrome', 'firefox'].map((browser) => buildExtension(browser, path.join(dist, browser))));
  const bundle = await build(cliBuild(cli));
  await writeNotices(root, [bundle], path.join(cli, 'THIRD-PARTY.txt'));
  await fs.chmod(path.join(cli, 'citeback.js'), 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  await buildAll().catch((error) => {
    if (!error.errors) throw error;
    process.exit(1); // esbuild has printed what is wrong
  });
  console.log(`built dist/chrome, dist/firefox, dist/cli in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
