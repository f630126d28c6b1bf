import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runProgram } from './run-program.mjs';

/**
 * Runs the tests of one vitest configuration and counts them.
 * A file that does not load is one failure, a test that did not run is another, and so is a suite without tests.
 */
export async function runSuite({ config, environment = {} }) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-'));
  const report = path.join(folder, 'report.json');
  try {
    const { code, output } = await runProgram(
      ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      environment,
    );
    const counted = countTests(JSON.parse(await fs.readFile(report, 'utf8').catch(() => '{"testResults":[]}')));
    const failed = counted.failed === 0 && (code !== 0 || counted.passed === 0) ? 1 : counted.failed;
    return { passed: counted.passed, failed, words: counted.passed + counted.failed === 0 ? `no test ran\n${output}` : output };
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** Passed and failed tests of a report in vitest's JSON form. */
export function countTests({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const notLoaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  );
  return { passed, failed: tests.length - passed + notLoaded.length };
}
