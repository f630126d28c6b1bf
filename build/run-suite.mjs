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
    const results = JSON.parse(await fs.readFile(report, 'utf8').catch(() => '{"testResults":[]}'));
    const counted = countTests(results);
    const failed = counted.failed === 0 && (code !== 0 || counted.passed === 0) ? 1 : counted.failed;
    const words = counted.passed + counted.failed === 0 ? `no test ran\n${output}` : output;
    return {
      passed: counted.passed,
      failed,
      words,
      told: findSecondTries(results).map((test) => `passed at the second try only: ${test}`),
    };
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

/** Names of the tests of such a report that failed first and passed when they were tried again, each with the first line of why. */
export const findSecondTries = ({ testResults }) =>
  testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName} (${failureMessages[0].split('\n')[0]})`);
