import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './build.mjs';

/**
 * Runs a program of this machine or of node_modules/.bin at the root of the repository.
 * Answers its exit code and all that it printed, standard error included.
 * @param {string[]} command @param {Record<string, string>} environment added to this process's own
 */
export function runProgram([program, ...words], environment = {}) {
  const env = {
    ...process.env,
    ...environment,
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
    NO_COLOR: '1',
  };
  delete env.FORCE_COLOR;
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
