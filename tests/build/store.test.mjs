import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveManifest } from '../../build/manifest.mjs';

const read = (file) => fs.readFileSync(new URL(`../../${file}`, import.meta.url));
const listing = read('docs/store/README.md').toString();
const manifest = deriveManifest(JSON.parse(read('manifest.json')), 'chrome', '1.0.0');
const { message: short } = JSON.parse(read('_locales/en/messages.json')).extensionDescription;

describe('what the stores are told', () => {
  it('has the manifest’s own short description, within what both take', () => {
    expect(listing).toContain(`> ${short}`);
    expect(short.length).toBeLessThanOrEqual(132);
  });

  it.each(['docs/store/README.md', 'README.md', 'PRIVACY.md'])('says in %s what each permission is for', (file) => {
    const text = read(file).toString();
    for (const permission of manifest.permissions) expect(text).toMatch(new RegExp(`\`${permission}\``));
    expect(text).toMatch(/https? sites/);
  });

  it('has pictures of the sizes that the stores want', () => {
    const named = [...listing.matchAll(/^\| (\S+\.png) \|/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(
      fs
        .readdirSync(new URL('../../docs/store', import.meta.url))
        .filter((name) => name.endsWith('.png'))
        .toSorted(),
    ).toEqual(named.toSorted());
    for (const name of named) {
      const bytes = read(`docs/store/${name}`);
      expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
        name,
        ...(name.startsWith('tile') ? [440, 280] : [1280, 800]),
      ]);
    }
  });
});
