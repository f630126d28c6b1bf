// `npm test`: makes the machine ready, runs every gate, and ends with one plain line, "N passed, N failed".
import { SetUpError, setUp } from './set-up.mjs';

try {
  setUp({ browsers: ['chromium', 'firefox'] });
  const { runGates } = await import('./gates.mjs');
  const { passed, failed } = await runGates();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
