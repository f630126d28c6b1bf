import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { extensionBuilds, inBrowser } from '../../build/build.mjs';

/** The modules that one injected script is made of, with the bytes of each. */
async function modulesOf(script) {
  const { metafile } = await build({ ...inBrowser, format: 'iife', write: false, entryPoints: [`src/content/${script}.ts`] });
  const [bundle] = Object.values(metafile.outputs);
  return new Map(Object.entries(bundle.inputs).map(([name, { bytesInOutput }]) => [name, bytesInOutput]));
}

it('what lights passages up brings hardly anything along that the reader has brought into the page', async () => {
  const [reader, lighter] = await Promise.all(['reader', 'lighter'].map(modulesOf));
  const twice = [...lighter].filter(([name, bytes]) => bytes > 0 && reader.has(name));
  expect(twice.map(([name]) => name).filter((name) => name.startsWith('src/page/'))).toEqual([]);
  expect(twice.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(1600);
  expect([...reader.keys()]).not.toContain('src/page/highlight.ts');
});

it('what is loaded once it is wanted brings along neither Preact nor the choice of language, which are its page’s', async () => {
  const late = extensionBuilds(path.resolve('dist/unwritten')).filter(({ plugins = [] }) =>
    plugins.some(({ name }) => name === 'take-from-page'),
  );
  const bundles = await Promise.all(late.map((options) => build({ ...options, write: false })));
  const modules = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  expect(modules).toContain('src/ui/digest-view/coverage-view.tsx');
  expect(modules.filter((name) => /node_modules\/preact|platform\//.test(name))).toEqual([]);
});

it('popup and panel load no part of what only the other needs, nor what is loaded once it is wanted', async () => {
  const group = extensionBuilds(path.resolve('dist/unwritten')).find(({ entryPoints = [] }) =>
    entryPoints.some(({ out }) => out === 'popup'),
  );
  const { metafile } = await build({ ...group, write: false });
  const bundleOf = (page) => Object.entries(metafile.outputs).find(([file]) => file.endsWith(`/${page}.js`));
  const modulesAtOnce = ([, { inputs, imports }]) => [
    ...Object.keys(inputs),
    ...imports
      .filter(({ kind, external }) => kind === 'import-statement' && !external)
      .flatMap(({ path: file }) => Object.keys(metafile.outputs[file].inputs)),
  ];
  const [popup, panel] = [bundleOf('popup'), bundleOf('sidepanel')].map(modulesAtOnce);
  expect(popup).toContain('src/ui/digest-view/ready-digest.tsx');
  for (const name of ['outline.tsx', 'digest-view/article-map.tsx']) expect(popup).not.toContain(`src/ui/${name}`);
  expect(panel).toContain('src/ui/outline.tsx');
  expect(panel).not.toContain('src/ui/digest-view/article-map.tsx');
});

it('the background holds nothing that asks a model: that comes once one is chosen', async () => {
  const { metafile } = await build({
    ...inBrowser,
    format: 'esm',
    write: false,
    entryPoints: ['src/background/background.ts'],
    external: ['*/writer/writer.ts'],
  });
  const [bundle] = Object.values(metafile.outputs);
  const modules = Object.entries(bundle.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : []));
  expect(modules).toContain('src/background/model-desk.ts');
  expect(modules.filter((name) => /claims\/|writer\/|model-keys|anthropic|openai|drafting/.test(name))).toEqual([]);
});
