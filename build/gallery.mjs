// Pictures of every designed state in both browsers: `npm run gallery [-- chromium|firefox] [FOLDER]`, by default in dist/gallery.
// With `--docs` docs/states.md, docs/pictures and the stores' pictures are made of those from Chromium.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildAll, root } from './build.mjs';
import { writeStorePictures } from './store-pictures.mjs';

const words = process.argv.slice(2).filter((word) => word !== '--docs');
const isBrowser = (word) => word === 'chromium' || word === 'firefox';
const browsers = words.some(isBrowser) ? words.filter(isBrowser) : ['chromium', 'firefox'];
const folder = path.resolve(words.find((word) => !isBrowser(word)) ?? path.join(root, 'dist/gallery'));

function writeDocs() {
  const states = JSON.parse(fs.readFileSync(path.join(folder, 'chromium.json'), 'utf8'));
  const pictures = path.join(root, 'docs/pictures');
  fs.rmSync(pictures, { recursive: true, force: true });
  fs.mkdirSync(pictures);
  for (const { name } of states) copySmall(`${name}-light`, path.join(pictures, `${name}.png`));
  copySmall('popup-ready-dark', path.join(pictures, 'popup-ready-dark.png'));
  fs.writeFileSync(path.join(root, 'docs/states.md'), [INTRODUCTION, ...states.map(describeState)].join('\n'));
  writeStorePictures();
}

const INTRODUCTION = `# Designed states

Each is brought about in the real extension by \`tests/states\`, and tried there at 320 px and 200 % text from right to left in the dark, and with
forced colours; axe finds nothing to object to in any of them. \`npm run gallery\` takes pictures of all of them in every look, and
\`npm run gallery -- chromium --docs\` writes this page.
`;

const describeState = ({ name, about, words: said }) => `## ${name}

${about}
${said ? `\n${quote(said)}\n` : ''}
![${name}](pictures/${name}.png)
`;

const quote = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${line.trim()}`)
    .join('  \n');

/** Flat colours need few of them: ImageMagick, where it is there, makes the file a third. */
function copySmall(name, to) {
  const from = path.join(folder, `chromium-${name}.png`);
  const made = spawnSync('convert', [from, '+dither', '-colors', '48', '-strip', `PNG8:${to}`]);
  if (made.error || made.status !== 0) fs.copyFileSync(from, to);
}

await buildAll();
fs.mkdirSync(folder, { recursive: true });
const codes = browsers.map((browser) => {
  const walk = [path.join(root, 'build/journeys.mjs'), browser, 'designed-states'];
  return spawnSync(process.execPath, walk, { cwd: root, env: { ...process.env, CITEBACK_GALLERY: folder }, stdio: 'inherit' }).status;
});
if (codes.every((code) => code === 0) && process.argv.includes('--docs')) writeDocs();
console.log(`Pictures: ${path.relative(process.cwd(), folder) || '.'}/`);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
