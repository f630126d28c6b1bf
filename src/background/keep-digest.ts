import type { Article } from '../core/article.ts';
import { compareDigest } from '../core/digest/compare-digest.ts';
import type { Digest, DigestLength } from '../core/digest.ts';
import type { DigestChanges } from '../core/digest-changes.ts';
import { primaryLanguage } from '../core/text/language.ts';
import { articleAddress, digestKey, plainAddress } from '../library/digest-key.ts';
import type { KeptDigest, Shelf } from '../library/kept-digest.ts';
import type { Problem } from '../protocol/problem.ts';

export interface Writer {
  hash(article: Article): Promise<string>;
  write(article: Article, options: { now: string; generatedAt: string | null; length: DigestLength }): Promise<Digest>;
}

/** What a digest is written with; `now` is ISO 8601 in UTC. */
export interface Writing {
  length: DigestLength;
  version: string;
  now: string;
}

export interface Kept {
  kept: KeptDigest;
  /** Why it could not be kept; the digest is there all the same. */
  problem: Problem | null;
}

/**
 * Writes the digest of an article and keeps it. The same text at the same length is not written again by the same version: the kept digest is the answer.
 * `updatedAt` moves only with the text, `generatedAt` never; the digest of the former text is kept beside the new one, with what has become of it.
 */
export async function keepDigest(article: Article, shelf: Shelf, writer: Writer, { length, version, now }: Writing): Promise<Kept> {
  const address = articleAddress(article.source.url, article.source.canonicalUrl);
  const key = digestKey(article.scope, address);
  const [contentHash, { found, problem }] = await Promise.all([writer.hash(article), findKept(shelf, key)]);
  const isSameText = found?.digest.source.contentHash === contentHash;
  const addresses = article.scope === 'page' ? [...new Set([...(found?.addresses ?? []), address, plainAddress(article.source.url)])] : [];
  const isSameWriting = isSameText && found.length === length && found.version === version;
  if (isSameWriting && addresses.length === found.addresses.length) return { kept: found, problem };

  const draft = await writer.write(article, { now, generatedAt: found?.digest.generatedAt ?? null, length });
  const digest = found && isSameText ? { ...draft, updatedAt: found.digest.updatedAt } : draft;
  const changes = found && (isSameText ? found.changes : findChanges(found.digest, article));
  const written = isSameWriting ? found.written : null;
  const kept = { key, addresses, length, version, digest, written, changes };
  return { kept, problem: problem ?? (await shelf.put(kept).then(() => null, explainStorage)) };
}

/** What has become of a digest whose page reads otherwise now; null where another part was read, or the page is translated, which says nothing of what it says. */
function findChanges(earlier: Digest, { scope, passages, source, state }: Article): DigestChanges | null {
  const isPart = [...earlier.article.notes, ...state.notes].some(({ kind }) => kind === 'chosen-part');
  const isTranslated = primaryLanguage(source.language) !== primaryLanguage(earlier.source.language);
  return isPart || isTranslated || scope === 'selection' ? null : compareDigest(earlier, passages, source);
}

const findKept = (shelf: Shelf, key: string): Promise<{ found: KeptDigest | null; problem: Problem | null }> =>
  shelf.findByKey(key).then(
    (found) => ({ found, problem: null }),
    (error) => ({ found: null, problem: explainStorage(error) }),
  );

/** What comes of a storage that may fail; null where it does: whoever asks so has told the reader already, or will. */
export const quietly = <Found>(asked: Promise<Found>): Promise<Found | null> =>
  asked.catch((error: unknown) => {
    console.warn(explainStorage(error));
    return null;
  });

/** What a failure of the storage means to the reader. */
export function explainStorage(error: unknown): Problem {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return /quota/i.test(words) ? { kind: 'storage-full' } : { kind: 'storage-unavailable', detail: words };
}
