import type { ChildProcess } from 'node:child_process';
import { waitUntil } from './wait-until.ts';

/** Kills a browser that puppeteer started, with all that it started itself: the group that it leads. */
export async function killGroup(child: ChildProcess | null): Promise<void> {
  if (child?.pid === undefined) throw new Error('the browser is not running');
  const group = -child.pid;
  process.kill(group, 'SIGKILL');
  await waitUntil('its processes to end', async () => !isAlive(group));
}

function isAlive(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
