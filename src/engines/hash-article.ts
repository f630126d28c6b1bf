import type { Passage } from '../core/article.ts';
import { articleText } from '../core/article-text.ts';

/** The article's content hash: SHA-256 of its text in UTF-8, in lower-case hex. */
export async function hashArticle(passages: readonly Passage[]): Promise<string> {
  const bytes = new TextEncoder().encode(articleText(passages));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
