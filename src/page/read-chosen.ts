import type { ReadingNote, Scope } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import type { Cut } from './cut-passages.ts';
import { judgeArticle } from './judge-article.ts';
import type { Reading } from './read-article.ts';
import { readDirection } from './read-language.ts';
import type { Metadata } from './read-metadata.ts';

/** The reading of what its reader chose of a page: nothing is doubted of it. */
export function readChosen(document: Document, { passages, map }: Cut, metadata: Metadata, scope: Scope, notes: ReadingNote[]): Reading {
  if (passages.length === 0) return { kind: 'nothing', why: 'no-text', frameAddress: null };
  const wordCount = passages.reduce((count, { text }) => count + countWords(text, metadata.language), 0);
  const direction = readDirection(document);
  const confidence = judgeArticle(document, metadata.url);
  return {
    kind: 'read',
    article: {
      scope,
      source: { ...metadata, wordCount },
      state: { isArticle: confidence >= 0.5, confidence, notes },
      passages,
      ...(direction && { direction }),
    },
    map,
  };
}
