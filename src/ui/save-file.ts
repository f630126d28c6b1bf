import type { DigestFile } from '../core/export/digest-file.ts';

/** How long the browser may take to begin with a file, a question to the reader where to put it included; in milliseconds. */
const KEPT_FOR = 120_000;

/** Hands a file to the browser, which saves it as it saves all downloads. Needs no permission. */
export const saveFile = ({ name, type, text }: DigestFile): void => saveBlob(name, new Blob([text], { type }));

export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
