import { writeDigest } from '../core/digest/write-digest.ts';
import { checkDraft } from './check-draft.ts';
import type { Engine } from './engine.ts';
import { hashArticle } from './hash-article.ts';

/** The engine that needs no model: every claim is a sentence of the article, word for word. */
export const extractive: Engine = {
  id: 'extractive',
  async write(article, options, signal) {
    signal.throwIfAborted();
    const contentHash = await hashArticle(article.passages);
    signal.throwIfAborted();
    return checkDraft(writeDigest(article, { contentHash, ...options }));
  },
};
