import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What the built command line answers in JSON. It rejects where that ends with another code than 0. */
async function askCommandLine(...words: string[]): Promise<unknown> {
  const cli = fileURLToPath(new URL('../../dist/cli/citeback.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...words]);
  return JSON.parse(stdout);
}

/** A proof of the page at an address, made by the command line. */
export const makeProof = (address: string) => askCommandLine('digest', '--format', 'proof', address) as Promise<{ citations: unknown[] }>;

/** What the command line finds of a proof's citations in the page at an address. */
export const verifyProof = (file: string, address: string) =>
  askCommandLine('verify', '--format', 'json', file, address) as Promise<{ citations: { status: string }[] }>;

/** In the library: chooses a file of that text, as the browser does when its button is pressed. */
export function chooseFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.proof input[type="file"]');
  if (!input) throw new Error('no field for files');
  const carried = new DataTransfer();
  carried.items.add(new File([text], 'chosen.json', { type: 'application/json' }));
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** In the library: drops a file of that text. */
export function dropFile(text: string): void {
  const carried = new DataTransfer();
  carried.items.add(new File([text], 'proof.json', { type: 'application/json' }));
  document
    .querySelector('.proof[data-check]')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
}

/** In the library: how many citations of a proof are told of. */
export const countCitations = (): number =>
  [...document.querySelectorAll<HTMLElement>('[data-citations]')].flatMap(({ dataset }) => dataset.citations?.split(' ') ?? []).length;
