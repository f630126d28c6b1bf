import { type Digest, digestSchema } from '../core/digest.ts';
import { citationsHold } from '../core/evidence/citations-hold.ts';

/** A written digest, valid by its schema; throws where it is not, or where it says what its passages do not. */
export function checkDraft(draft: Digest): Digest {
  const digest = digestSchema.parse(draft);
  if (!citationsHold(digest)) throw new Error('the digest says what its passages do not');
  return digest;
}
