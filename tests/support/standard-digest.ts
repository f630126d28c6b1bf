import type { Article } from '../../src/core/article.ts';
import { writeDigest } from '../../src/core/digest/write-digest.ts';
import type { Digest } from '../../src/core/digest.ts';

/** An article's digest of standard length, made at a fixed time. */
export const standardDigest = (article: Article): Digest =>
  writeDigest(article, { contentHash: '', now: '2026-01-01T00:00:00Z', generatedAt: null, length: 'standard', sentences: null });
