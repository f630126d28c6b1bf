import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** What one run of the command line came to. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of its own with the built command line in it. */
export interface Workbench {
  folder: string;
  /** Writes a file into the folder; gives its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
  /** `environment` comes on top of ours. */
  run(words: readonly string[], input?: string | Uint8Array, environment?: Record<string, string>): Promise<Run>;
  remove(): Promise<void>;
}

/** Builds the command line as `npm run build` does, into a new folder. */
export async function buildCiteback(): Promise<Workbench> {
  const builds = (await import(new URL('../../build/build.mjs', import.meta.url).href)) as { cliBuild(outdir: string): BuildOptions };
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-test-'));
  await build(builds.cliBuild(path.join(folder, 'cli')));
  return {
    folder,
    async write(name, content) {
      const file = path.join(folder, name);
      await fs.writeFile(file, content);
      return file;
    },
    run: (words, input = '', environment = {}) =>
      runProgram(path.join(folder, 'cli/citeback.js'), words, { cwd: folder, env: { ...process.env, ...environment } }, input),
    remove: () => fs.rm(folder, { recursive: true, force: true }),
  };
}

function runProgram(
  program: string,
  words: readonly string[],
  place: { cwd: string; env: NodeJS.ProcessEnv },
  input: string | Uint8Array,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { ...place, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.end(input);
  });
}
