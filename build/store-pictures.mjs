// The pictures that the stores want, made from those of the gallery: `npm run gallery -- chromium --docs`, or by itself `node build/store-pictures.mjs`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Both stores take 1280 × 800; Chrome's wants a tile of 440 × 280 beside. */
const GROUND = '#e9e5dc';
const SHOWN = ['popup-ready', 'panel-coverage', 'popup-changed', 'library-kept', 'options'];

function compose(from, size, scale, to) {
  const made = spawnSync('convert', [
    from,
    '-resize',
    scale,
    '-background',
    GROUND,
    '-gravity',
    'center',
    '-extent',
    size,
    '-strip',
    `PNG8:${to}`,
  ]);
  if (made.error || made.status !== 0) throw new Error(`ImageMagick could not make ${to}: ${made.error ?? made.stderr}`);
}

/** Writes docs/store/*.png. */
export function writeStorePictures() {
  const folder = path.join(root, 'docs/store');
  fs.mkdirSync(folder, { recursive: true });
  for (const [at, name] of SHOWN.entries())
    compose(path.join(root, 'docs/pictures', `${name}.png`), '1280x800', '1200x740>', path.join(folder, `${at + 1}-${name}.png`));
  compose(path.join(root, 'icons/icon-128.png'), '440x280', '128x128', path.join(folder, 'tile-440x280.png'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeStorePictures();
