import { runProgram } from './run-program.mjs';

/** Preact sets innerHTML in code that is bundled; our own lint forbids it, and what leads to it, everywhere in src. */
const allowed = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** Runs Mozilla's own linter on dist/firefox; any error, and any warning but preact's one, fails. */
export async function lintFirefox() {
  const { output } = await runProgram(['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'], {
    NO_UPDATE_NOTIFIER: '1',
  });
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const complaints = [...report.errors, ...report.warnings].filter((complaint) => !allowed.has(complaint.code));
  const words = complaints.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`).join('\n');
  return { passed: complaints.length === 0 ? 1 : 0, failed: complaints.length === 0 ? 0 : 1, words };
}
