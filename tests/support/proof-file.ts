import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A proof of the page at an address, made by the built command line. */
export async function makeProof(address: string): Promise<{ citations: unknown[] }> {
  const cli = fileURLToPath(new URL('../../dist/cli/citeback.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'digest', '--format', 'proof', address]);
  return JSON.parse(stdout);
}

/** In the library: drops a file of that text. */
export function dropFile(text: string): void {
  const carried = new DataTransfer();
  carried.items.add(new File([text], 'proof.json', { type: 'application/json' }));
  document.querySelector('.proof')?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
}
