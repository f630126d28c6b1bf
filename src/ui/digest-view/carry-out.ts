import type { Digest } from '../../core/digest.ts';
import { type FileForm, writeFile } from '../../core/export/digest-file.ts';
import type { ExportWords } from '../../core/export/export-words.ts';
import { toRichText } from '../../core/export/to-html.ts';
import { toMarkdown } from '../../core/export/to-markdown.ts';
import { toText } from '../../core/export/to-text.ts';
import { findWebAddress } from '../../core/web-address.ts';
import type { DigestDoors } from './digest-doors.ts';

// Loaded when a reader first takes a digest elsewhere: most never do, and a popup must be there at once. Its words come with the call, for
// it is built apart and would not know which language the reader has chosen.

export type CopyForm = 'text' | 'markdown' | 'rich';
export type { FileForm };

export function copyDigest(
  form: CopyForm,
  digest: Digest,
  words: ExportWords,
  doors: Pick<DigestDoors, 'copyText' | 'copyRichText'>,
): Promise<void> {
  if (form === 'rich') return doors.copyRichText(toRichText(digest, words), toText(digest, words));
  return doors.copyText(form === 'text' ? toText(digest, words) : toMarkdown(digest, words));
}

/** Hands the digest to the browser as a file; gives the file's name. */
export function exportDigest(form: FileForm, digest: Digest, words: ExportWords, doors: Pick<DigestDoors, 'saveFile'>): string {
  const file = writeFile(form, digest, words);
  doors.saveFile(file);
  return file.name;
}

/** Offers the digest to what the system shares with. A reader who chooses nothing has changed their mind; that is no failure. */
export async function shareDigest(digest: Digest, words: ExportWords, share: NonNullable<DigestDoors['share']>): Promise<void> {
  const { title, url } = digest.source;
  const address = findWebAddress(url);
  try {
    await share({ title: title || url, text: toText(digest, words), ...(address === null ? {} : { url: address }) });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
