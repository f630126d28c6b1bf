// Whether the npm packages of package-lock.json are installed. Node built-ins only: set-up runs before `npm ci`.
import fs from 'node:fs';
import path from 'node:path';

/** True where a folder's node_modules holds every locked package in its locked version; those of other systems may be missing. */
export function hasLockedPackages(folder) {
  const locked = packagesIn(path.join(folder, 'package-lock.json'));
  // npm writes this one last, so a half-done installation has none.
  const installed = packagesIn(path.join(folder, 'node_modules/.package-lock.json'));
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([place, { version, optional }]) => {
    const found = installed[place];
    return place === '' || (found ? found.version === version : optional === true);
  });
}

/** Where a folder's node_modules leads, if it is a link: `npm ci` would empty what others use. Null where it is none. */
export function findLinkedPackages(folder) {
  const place = path.join(folder, 'node_modules');
  return fs.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ? fs.readlinkSync(place) : null;
}

function packagesIn(file) {
  if (!fs.existsSync(file)) return null;
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}
