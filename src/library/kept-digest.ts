import * as z from 'zod/mini';
import { type Digest, digestSchema } from '../core/digest.ts';
import { type DigestChanges, digestChangesSchema, tellsChange } from '../core/digest-changes.ts';
import { type Written, writtenSchema } from '../core/written.ts';
import { type DigestCard, digestCardSchema } from '../protocol/requests.ts';

/**
 * A digest with what it is kept under. `addresses`: every address at which its text was read. `length` is the setting, `version` that of the extension, it was
 * written with. `written`: what a model wrote over it. `changes`: the digest from before its page last changed, and what that change was.
 */
export const keptDigestSchema = z.strictObject({
  key: z.string(),
  addresses: z.array(z.string()),
  length: z.enum(['short', 'standard', 'long']),
  version: z.string(),
  digest: digestSchema,
  written: z._default(z.nullable(writtenSchema), null),
  changes: z._default(z.nullable(digestChangesSchema), null),
});

export type KeptDigest = z.infer<typeof keptDigestSchema>;

/** A place where digests are kept: the library, or a private window's memory. Lists are newest update first; what is not there is null. */
export interface Shelf {
  findByKey(key: string): Promise<KeptDigest | null>;
  findByAddress(address: string): Promise<KeptDigest | null>;
  put(kept: KeptDigest): Promise<void>;
  /** Puts what a model wrote beside the digest of that key, if that is there and still of that text: at once, so that nothing deleted comes back and no newer reading is lost. */
  putWritten(key: string, contentHash: string, written: Written): Promise<void>;
  /** `now` is ISO 8601 in UTC. A null key: all of them. */
  remove(key: string | null, now: string): Promise<void>;
  /** Deletes all for good. */
  removeAll(): Promise<void>;
  list(): Promise<DigestCard[]>;
}

/** A digest with what a model wrote over that text; null where it is none, or of another text. */
export const withWritten = (kept: KeptDigest | null | undefined, contentHash: string, written: Written): KeptDigest | null =>
  kept?.digest.source.contentHash === contentHash ? { ...kept, written } : null;

export const cardOf = (key: string, digest: Digest, changes: DigestChanges | null): DigestCard => ({
  key,
  scope: digest.scope,
  title: digest.source.title,
  url: digest.source.url,
  siteName: digest.source.siteName,
  language: digest.source.language,
  direction: digest.source.direction,
  generatedAt: digest.generatedAt,
  updatedAt: digest.updatedAt,
  ...(changes && tellsChange(changes) ? { changedSince: changes.earlier.updatedAt } : {}),
});

export const byNewestUpdate = (a: DigestCard, b: DigestCard): number => b.updatedAt.localeCompare(a.updatedAt);

export function parseKept(stored: unknown): KeptDigest | null {
  const parsed = keptDigestSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export function parseCard(stored: unknown): DigestCard | null {
  const parsed = digestCardSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
