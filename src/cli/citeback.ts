import { version } from '../../package.json';
import { type Call, parseCall } from './parse-call.ts';
import { runCheck } from './run-check.ts';
import { runDigest } from './run-digest.ts';
import { runVerify } from './run-verify.ts';
import { usage } from './usage.ts';
import { say, writeOut } from './write-out.ts';

async function run(call: Call): Promise<number> {
  if (call.kind === 'digest') return runDigest(call);
  if (call.kind === 'verify') return runVerify(call);
  if (call.kind === 'check') return runCheck(call);
  if (call.kind === 'wrong') {
    say(call.message);
    return 2;
  }
  await writeOut(call.kind === 'help' ? usage : `${version}\n`);
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0); // whoever read our output, such as `head`, has had enough
});

try {
  process.exitCode = await run(parseCall(process.argv.slice(2)));
} catch (error) {
  say(`Citeback stumbled: please report this as a fault. ${error instanceof Error ? error.stack : error}`);
  process.exitCode = 2; // never 1, which would say something of the page
}
