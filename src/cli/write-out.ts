import { once } from 'node:events';

/** Writes to standard output and waits while its reader is behind. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says one sentence, or a few lines, on standard error. */
export const say = (text: string): boolean => process.stderr.write(`${text}\n`);
