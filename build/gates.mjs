// The gates of `npm test`, in their order. Each tells how many checks passed and failed, and what went wrong.
import { describeSize, measureSizes } from './budgets.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { runProgram } from './run-program.mjs';
import { runSuite } from './run-suite.mjs';

const oneCheck = async (...command) => {
  const { code, output } = await runProgram(command);
  return code === 0 ? { passed: 1, failed: 0, words: '' } : { passed: 0, failed: 1, words: output };
};

async function checkSizes() {
  const sizes = await measureSizes();
  const tooLarge = sizes.filter(({ bytes, most }) => bytes > most);
  console.log(sizes.map((size) => `        ${describeSize(size)}`).join('\n'));
  return { passed: sizes.length - tooLarge.length, failed: tooLarge.length, words: tooLarge.map(describeSize).join('\n') };
}

const journeys = (browser) => runSuite({ config: 'vitest.e2e.config.ts', environment: { CITEBACK_BROWSER: browser } });

const gates = [
  { name: 'types', run: () => oneCheck('tsc', '-p', 'tsconfig.json') },
  { name: 'types without DOM in core', run: () => oneCheck('tsc', '-p', 'src/core') },
  { name: 'lint and layers', run: () => oneCheck('biome', 'ci', '--colors=off', '--reporter=concise', '--max-diagnostics=none', '.') },
  { name: 'unused code', run: () => oneCheck('knip', '--no-progress') },
  { name: 'unit and property tests', run: () => runSuite({ config: 'vitest.config.ts' }) },
  { name: 'build', run: () => oneCheck('node', 'build/build.mjs'), isBuild: true },
  { name: 'what was built', run: () => runSuite({ config: 'vitest.gates.config.ts' }), needsBuild: true },
  { name: 'web-ext lint', run: lintFirefox, needsBuild: true },
  { name: 'sizes', run: checkSizes, needsBuild: true },
  { name: 'journeys that may connect to nothing', run: () => runSuite({ config: 'vitest.closed.config.ts' }), needsBuild: true },
  { name: 'journeys in Chromium', run: () => journeys('chromium'), needsBuild: true },
  { name: 'journeys in Firefox', run: () => journeys('firefox'), needsBuild: true },
];

/** Runs all gates, also after one that failed; without a build, what needs it fails unrun. */
export async function runGates() {
  const total = { passed: 0, failed: 0 };
  let isBuilt = true;
  for (const gate of gates) {
    const started = performance.now();
    const result = gate.needsBuild && !isBuilt ? { passed: 0, failed: 1, words: 'not run: the build failed' } : await runSafely(gate);
    if (gate.isBuild) isBuilt = result.failed === 0;
    total.passed += result.passed;
    total.failed += result.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${result.failed > 0 ? 'FAILED' : 'passed'}  ${gate.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
    );
    for (const line of result.told ?? []) console.log(`        ${line}`);
    if (result.failed > 0) console.log(`${result.words}\n`);
  }
  return total;
}

async function runSafely(gate) {
  try {
    return await gate.run();
  } catch (error) {
    return { passed: 0, failed: 1, words: error.stack };
  }
}
