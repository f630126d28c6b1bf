import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const imports = (from) => `import { thing } from '${from}';\n\nexport const kept = thing;\n`;

const htmlBy = (code) => `export const make = (words: string) => ${code};\n`;
const fillBy = (code) => `export const fill = (box: HTMLElement, words: string) => {\n  ${code};\n};\n`;

const forbidden = [
  ['core reading a page', 'src/core/digest/a.ts', imports('../../page/text-map.ts'), 'noRestrictedImports'],
  ['core calling the platform', 'src/core/digest/b.ts', imports('../../platform/tabs.ts'), 'noRestrictedImports'],
  ['core keeping digests', 'src/core/digest/c.ts', imports('../../library/library.ts'), 'noRestrictedImports'],
  ['core taking a whole zod', 'src/core/digest/d.ts', imports('zod'), 'noRestrictedImports'],
  ['core reading files', 'src/core/digest/e.ts', imports('node:fs/promises'), 'noRestrictedImports'],
  [
    'core taking only a type of the interface',
    'src/core/digest/f.ts',
    "import type { Props } from '../../ui/a.tsx';\n\nexport type Kept = Props;\n",
    'noRestrictedImports',
  ],
  ['core asking the clock', 'src/core/digest/g.ts', 'export const readClock = () => Date.now();\n', 'noJsRestrictedProperties'],
  ['core making a date of now', 'src/core/digest/h.ts', 'export const readClock = () => new Date();\n', 'plugin'],
  ['core throwing dice', 'src/core/digest/i.ts', 'export const throwDice = () => Math.random();\n', 'noJsRestrictedProperties'],
  ['the page knowing of messages', 'src/page/a.ts', imports('../protocol/page-messages.ts'), 'noRestrictedImports'],
  ['the page knowing of the extension', 'src/page/b.ts', imports('../platform/tabs.ts'), 'noRestrictedImports'],
  ['an engine reading a page', 'src/engines/a.ts', imports('../page/read-article.ts'), 'noRestrictedImports'],
  ['the protocol knowing of the platform', 'src/protocol/a.ts', imports('../platform/tabs.ts'), 'noRestrictedImports'],
  ['the platform knowing of the interface', 'src/platform/a.ts', imports('../ui/popup.tsx'), 'noRestrictedImports'],
  ['the library calling the platform', 'src/library/a.ts', imports('../platform/tabs.ts'), 'noRestrictedImports'],
  ['the archive calling the platform', 'src/archive/a.ts', imports('../platform/tabs.ts'), 'noRestrictedImports'],
  ['the archive drawing', 'src/archive/b.ts', imports('../ui/popup.tsx'), 'noRestrictedImports'],
  ['the background searching', 'src/background/g.ts', imports('../archive/search-index.ts'), 'noRestrictedImports'],
  ['the background reading a page itself', 'src/background/a.ts', imports('../page/read-article.ts'), 'noRestrictedImports'],
  ['the background drawing', 'src/background/b.ts', imports('../ui/popup.tsx'), 'noRestrictedImports'],
  ['the background taking the polyfill itself', 'src/background/c.ts', imports('webextension-polyfill'), 'noRestrictedImports'],
  [
    'the background exporting what it may not import',
    'src/background/d.ts',
    "export { thing } from '../ui/popup.tsx';\n",
    'noRestrictedImports',
  ],
  ['the background importing late', 'src/background/e.ts', "export const load = () => import('../ui/popup.tsx');\n", 'noRestrictedImports'],
  ['the injected script opening the library', 'src/content/a.ts', imports('../library/library.ts'), 'noRestrictedImports'],
  ['the interface opening the library', 'src/ui/list/a.tsx', imports('../../library/library.ts'), 'noRestrictedImports'],
  ['the interface opening the archive itself', 'src/ui/list/b.tsx', imports('../../archive/search-index.ts'), 'noRestrictedImports'],
  ['the interface searching itself', 'src/ui/list/c.tsx', imports('minisearch'), 'noRestrictedImports'],
  ['the interface reading a page', 'src/ui/b.tsx', imports('../page/read-article.ts'), 'noRestrictedImports'],
  ['the interface calling chrome', 'src/ui/c.tsx', 'export const readId = () => chrome.runtime.id;\n', 'noRestrictedGlobals'],
  ['the background calling browser', 'src/background/f.ts', 'export const readId = () => browser.runtime.id;\n', 'noRestrictedGlobals'],
  [
    'the interface calling chrome by a back door',
    'src/ui/d.tsx',
    'export const readId = () => globalThis.chrome.runtime.id;\n',
    'noJsRestrictedProperties',
  ],
  ['the command line drawing', 'src/cli/a.ts', imports('../ui/popup.tsx'), 'noRestrictedImports'],
  ['setting innerHTML', 'src/ui/e.tsx', 'export const fill = (box: Element, words: string) => {\n  box.innerHTML = words;\n};\n', 'plugin'],
  [
    'adding to innerHTML',
    'src/content/b.ts',
    'export const fill = (box: Element, words: string) => {\n  box.innerHTML += words;\n};\n',
    'plugin',
  ],
  [
    'setting outerHTML',
    'src/page/c.ts',
    'export const fill = (box: Element, words: string) => {\n  box.outerHTML = words;\n};\n',
    'plugin',
  ],
  [
    'reading outerHTML to parse it again',
    'src/page/d.ts',
    'export const copy = (box: Element) => box.outerHTML;\n',
    'noJsRestrictedProperties',
  ],
  [
    'inserting HTML',
    'src/ui/f.tsx',
    "export const fill = (box: Element, words: string) => box.insertAdjacentHTML('beforeend', words);\n",
    'noJsRestrictedProperties',
  ],
  [
    'writing into the document',
    'src/content/c.ts',
    'export const fill = (words: string) => document.write(words);\n',
    'noJsRestrictedProperties',
  ],
  [
    'HTML strings in the view',
    'src/ui/g.tsx',
    'export const Box = ({ words }: { words: string }) => <div dangerouslySetInnerHTML={{ __html: words }} />;\n',
    'noDangerouslySetInnerHtml',
  ],
  ['parsing HTML in the view', 'src/ui/h.tsx', htmlBy("new DOMParser().parseFromString(words, 'text/html')"), 'plugin'],
  ['parsing HTML in the background', 'src/background/h.ts', htmlBy("new DOMParser().parseFromString(words, 'text/html')"), 'plugin'],
  [
    'a frame of HTML',
    'src/ui/i.tsx',
    'export const Box = ({ words }: { words: string }) => <iframe title="x" srcdoc={words} />;\n',
    'plugin',
  ],
  [
    'a frame of HTML, in Preact’s spelling',
    'src/ui/j.tsx',
    'export const Box = ({ words }: { words: string }) => <iframe title="x" srcDoc={words} />;\n',
    'plugin',
  ],
  ['setting srcdoc', 'src/page/e.ts', fillBy('(box as HTMLIFrameElement).srcdoc = words'), 'plugin'],
  ['setting innerHTML by its name', 'src/page/f.ts', fillBy("box['innerHTML'] = words"), 'plugin'],
  ['setting outerHTML by its name', 'src/page/g.ts', fillBy("box['outerHTML'] = words"), 'plugin'],
  ['handing innerHTML over', 'src/ui/k.tsx', fillBy('Object.assign(box, { innerHTML: words })'), 'plugin'],
  [
    'innerHTML as an attribute of the view',
    'src/ui/l.tsx',
    'export const Box = ({ words }: { words: string }) => <div innerHTML={words} />;\n',
    'plugin',
  ],
  ['setHTMLUnsafe', 'src/ui/m.tsx', fillBy('box.setHTMLUnsafe(words)'), 'noJsRestrictedProperties'],
  ['parseHTMLUnsafe', 'src/ui/n.tsx', htmlBy('Document.parseHTMLUnsafe(words)'), 'noJsRestrictedProperties'],
  ['a fragment of HTML', 'src/content/d.ts', htmlBy('document.createRange().createContextualFragment(words)'), 'noJsRestrictedProperties'],
  ['writing a line into the document', 'src/content/e.ts', htmlBy('document.writeln(words)'), 'noJsRestrictedProperties'],
  ['eval', 'src/core/text/eval.ts', 'export const run = (words: string) => eval(words);\n', 'noGlobalEval'],
  ['eval by a back door', 'src/ui/o.tsx', 'export const run = (words: string) => globalThis.eval(words);\n', 'noGlobalEval'],
  ['making functions of words', 'src/core/text/function.ts', 'export const make = (words: string) => new Function(words);\n', 'plugin'],
  ['a timer of words', 'src/ui/p.tsx', "export const run = () => setTimeout('alert(1)', 1);\n", 'noImpliedEval'],
  ['an interval of words', 'src/ui/q.tsx', "export const run = () => setInterval('alert(1)', 1);\n", 'noImpliedEval'],
];

const allowed = [
  [
    'core using zod/mini and its own folders',
    'src/core/digest/z.ts',
    "import * as z from 'zod/mini';\nimport { thing } from '../text/words.ts';\n\nexport const kept = [z, thing, new Date('2026-01-02')];\n",
  ],
  [
    'the page using its own folder and core',
    'src/page/z.ts',
    "import { cut } from './cut.ts';\nimport { thing } from '../core/article.ts';\n\nexport const kept = [cut, thing];\n",
  ],
  [
    'the platform using the polyfill and chrome',
    'src/platform/z.ts',
    "import browser from 'webextension-polyfill';\n\nexport const kept = [browser, chrome.sidePanel, globalThis.chrome];\n",
  ],
  ['the background opening the library', 'src/background/z.ts', imports('../library/library.ts')],
  ['the interface asking the platform', 'src/ui/list/z.tsx', imports('../../platform/words.ts')],
  ['the command line reading files', 'src/cli/z.ts', imports('node:fs/promises')],
  ['the command line reading an address as the settings do', 'src/cli/y.ts', imports('../protocol/model-address.ts')],
];

describe('the layers', () => {
  let folder;
  let complaints;

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citeback-layers-'));
    fs.copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
    fs.mkdirSync(path.join(folder, 'build'));
    for (const rule of ['no-clock.grit', 'no-html-strings.grit'])
      fs.copyFileSync(path.join(root, 'build', rule), path.join(folder, 'build', rule));
    for (const [, file, code] of [...forbidden, ...allowed]) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), code);
    }
    const biome = path.join(root, 'node_modules/.bin/biome');
    const words = ['lint', '--vcs-enabled=false', '--colors=off', '--reporter=concise', '--max-diagnostics=none', 'src'];
    const { stdout, stderr } = spawnSync(biome, words, { cwd: folder, encoding: 'utf8' });
    complaints = `${stdout}\n${stderr}`.split('\n');
  });

  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const complaintsAbout = (file) => complaints.filter((line) => line.startsWith(`× ${file}:`));

  it.each(forbidden)('refuse %s', (_title, file, _code, rule) => {
    expect(complaintsAbout(file).some((line) => line.includes(rule))).toBe(true);
  });

  it.each(allowed)('let pass %s', (_title, file) => {
    expect(complaintsAbout(file)).toEqual([]);
    expect(complaints.some((line) => line.startsWith('Checked '))).toBe(true);
  });
});

describe('core', () => {
  it.each([
    ['a document', 'export const title = document.title;'],
    ['the network', "export const ask = () => fetch('https://example.org/');"],
    ['the machine', 'export const here = process.cwd();'],
    ['a timer', 'export const wait = () => setTimeout(() => undefined, 10);'],
  ])('does not compile with %s', (_title, code) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citeback-core-'));
    try {
      fs.writeFileSync(path.join(folder, 'snippet.ts'), `${code}\n`);
      const config = { extends: path.join(root, 'src/core/tsconfig.json'), include: ['snippet.ts'] };
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
      const { status, stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
      expect(status).not.toBe(0);
      expect(stdout).toContain('Cannot find name');
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
