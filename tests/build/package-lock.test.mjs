import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const { packages } = JSON.parse(fs.readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

/** True where a package at this place would find the other one, here or in a folder above, as Node does. */
function isLocked(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

describe('the lock file', () => {
  it('names no registry, so that it works with any', () => {
    const named = Object.entries(packages).filter(([, entry]) => entry.resolved);
    expect(named.map(([place]) => place)).toEqual([]);
  });

  // A registry that lacks the programs of other systems leaves them out, and then `npm ci` refuses the lock everywhere.
  it('has an entry for the programs of every system', () => {
    const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [place, name]),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(([place, name]) => !isLocked(place, name))).toEqual([]);
  });
});
