// Everything of a release but the upload: `npm run release [-- --dry-run]`. A dry run goes on where something is not ready, and leaves out the tests.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, root } from './build.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { packageAll, writeChecksums, zipFiles } from './package.mjs';

/** The part of a changelog on one version, with its date; null where there is none or it is not dated yet. */
export function findNotes(changelog, version) {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((one) => one.startsWith(`${version} `));
  const [, date] = /^\S+ – (\d{4}-\d\d-\d\d)$/m.exec(part ?? '') ?? [];
  return part && date ? { date, words: part.slice(part.indexOf('\n')).trim() } : null;
}

/** What is not ready: of a git status in its short form, a package's version and its changelog. */
export function findUnready({ status, version, changelog }) {
  return [
    ...(status.trim() === '' ? [] : [`the tree is not clean:\n${status.trimEnd()}`]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`"${version}" is no version of three numbers`]),
    ...(findNotes(changelog, version) ? [] : [`CHANGELOG.md has no dated part on ${version}`]),
  ];
}

/** What goes with the packages, for the stores' reviewers and for whoever builds them again. */
export const notesFor = ({ version, commit, words }) => `# Citeback ${version}

${words}

## Built from

Commit ${commit}. The same bytes come from its sources, on any machine with Node 20.20 or later:

\`\`\`
npm ci --ignore-scripts
npm run package
sha256sum --check --ignore-missing SHA256SUMS   # in dist/, with the file of this release
\`\`\`

No code is loaded at run time; THIRD-PARTY.txt in each package names what of others is in it. The stores' texts and pictures are in docs/store.
`;

const git = (...words) => {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** The sources as they are committed, for Firefox's reviewers. */
async function zipSources(file) {
  const files = git('ls-files', '-z')
    .split('\0')
    .filter((name) => name !== '' && !name.startsWith('docs/pictures/'));
  await fs.writeFile(
    file,
    await zipFiles(
      root,
      files.map((name) => path.join(root, name)),
    ),
  );
}

async function release(isDry) {
  const { version } = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8'));
  const changelog = await fs.readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  const unready = findUnready({ status: git('status', '--porcelain'), version, changelog });
  for (const one of unready) console.error(`not ready: ${one}`);
  if (unready.length > 0 && !isDry) return false;
  if (!isDry && spawnSync('npm', ['test'], { cwd: root, stdio: 'inherit' }).status !== 0) return false;
  await buildAll();
  const { failed, words } = await lintFirefox();
  if (failed > 0) console.error(`not ready: web-ext lint\n${words}`);
  const folder = path.join(root, 'dist/release');
  await fs.rm(folder, { recursive: true, force: true });
  await fs.mkdir(folder, { recursive: true });
  const files = [];
  for (const file of await packageAll()) {
    files.push(path.join(folder, path.basename(file)));
    await fs.copyFile(file, files.at(-1));
  }
  files.push(path.join(folder, `citeback-sources-${version}.zip`));
  await zipSources(files.at(-1));
  await writeChecksums(folder, files);
  const notes = findNotes(changelog, version)?.words ?? '(The changelog has no dated part on this version yet.)';
  await fs.writeFile(path.join(folder, 'NOTES.md'), notesFor({ version, commit: git('rev-parse', 'HEAD').trim(), words: notes }));
  console.log(`${path.relative(root, folder)}/ holds ${(await fs.readdir(folder)).join(', ')}`);
  console.log(isDry ? 'A dry run: nothing was tested.' : `Left to do: upload the packages, and tag the commit v${version}.`);
  return unready.length === 0 && failed === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await release(process.argv.includes('--dry-run'))) ? 0 : 1;
