import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { inBrowser } from '../../build/build.mjs';

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
