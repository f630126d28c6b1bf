import * as z from 'zod/mini';
import { changesHold } from '../core/evidence/changes-hold.ts';
import { citationsHold } from '../core/evidence/citations-hold.ts';
import { hasReservedKeys, parseJson } from '../core/parse-json.ts';
import { putWritten } from '../core/written.ts';
import { articleAddress, digestKey, isSameSite } from '../library/digest-key.ts';
import { type KeptDigest, keptDigestSchema } from '../library/kept-digest.ts';
import type { LibraryRefusal } from '../protocol/archive.ts';

export const LIBRARY_KIND = 'citeback-library';
export const LIBRARY_VERSION = 1;

const librarySchema = z.strictObject({
  kind: z.literal(LIBRARY_KIND),
  version: z.literal(LIBRARY_VERSION),
  exportedAt: z.iso.datetime(),
  digests: z.array(keptDigestSchema),
});

const newerSchema = z.object({ kind: z.literal(LIBRARY_KIND), version: z.number().check(z.gt(LIBRARY_VERSION)) });

export type ParsedLibrary = { digests: KeptDigest[] } | { refusal: LibraryRefusal };

/** Parses the text of a library's file; nothing of one that is refused is used. */
export function parseLibraryFile(text: string): ParsedLibrary {
  const value = parseJson(text);
  if (value === undefined) return { refusal: 'not-json' };
  if (hasReservedKeys(value)) return { refusal: 'reserved-keys' };
  if (newerSchema.safeParse(value).success) return { refusal: 'newer-version' };
  const parsed = librarySchema.safeParse(value);
  if (!parsed.success) return { refusal: 'not-library' };
  const { digests } = parsed.data;
  return digests.every(isConsistent) ? { digests } : { refusal: 'contradiction' };
}

/** Whether a digest says only what it cites, and stands under its own address: nobody's words may turn up beside another's page. */
function isConsistent({ key, addresses, digest, written, changes }: KeptDigest): boolean {
  const { url, canonicalUrl } = digest.source;
  const address = articleAddress(url, canonicalUrl);
  const isOwn = (one: string) =>
    one === address || (URL.canParse(one) && URL.canParse(address) && isSameSite(new URL(one), new URL(address)));
  return (
    key === digestKey(digest.scope, address) &&
    addresses.every(isOwn) &&
    citationsHold(digest) &&
    (!written || citationsHold(putWritten(digest, written))) &&
    (!changes || (citationsHold(changes.earlier) && changesHold(changes, digest)))
  );
}
