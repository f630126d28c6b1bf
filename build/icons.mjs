// Draws every PNG in icons/ from icons/icon.svg, in a headless Chromium. `npm run icons`, then commit what changed.
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build.mjs';
import { launchChromium } from './launch.mjs';

/** The colours of each variant, by the names that icon.svg gives them; `icon` takes what stands in the file. */
const variants = {
  icon: { sizes: [16, 32, 48, 128], colours: {} },
  article: { sizes: [16, 32], colours: { '--tile': '#c05c0c', '--way': '#ffd766' } },
};

export async function drawIcons(folder = path.join(root, 'icons')) {
  const svg = await fs.readFile(path.join(root, 'icons/icon.svg'), 'utf8');
  const browser = await launchChromium({ headless: true });
  try {
    const page = await browser.newPage();
    for (const [name, { sizes, colours }] of Object.entries(variants)) {
      for (const size of sizes) {
        const style = Object.entries(colours).map(([property, colour]) => `${property}: ${colour};`);
        await page.setViewport({ width: size, height: size });
        await page.setContent(`<body style="margin: 0; ${style.join(' ')}">${svg.replace('<svg ', '<svg style="display: block" ')}</body>`);
        await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawIcons();
