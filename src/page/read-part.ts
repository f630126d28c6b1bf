import { countWords } from '../core/text/words.ts';
import { cutPassages } from './cut-passages.ts';
import { judgeArticle } from './judge-article.ts';
import { leaveOutLabels } from './leave-out-labels.ts';
import type { Place, Reading } from './read-article.ts';
import { readMetadata, settleLanguage } from './read-metadata.ts';
import { walkPage } from './walk-page.ts';

/** Reads the part of a page that its reader pointed at, instead of what looks like the article. */
export function readPart(document: Document, part: Element, place: Place): Reading {
  const metadata = readMetadata(document, place.url);
  const { passages, map } = leaveOutLabels(
    cutPassages(walkPage(part), (node) => ({ from: 0, to: node.length })),
    metadata,
  );
  if (passages.length === 0) return { kind: 'nothing', why: 'no-text', frameAddress: null };
  const wordCount = passages.reduce((count, passage) => count + countWords(passage.text, metadata.language), 0);
  const { source, doubts } = settleLanguage(document, metadata, passages);
  const confidence = judgeArticle(document, place.url);
  return {
    kind: 'read',
    article: {
      scope: 'page',
      source: { ...source, wordCount },
      state: { isArticle: confidence >= 0.5, confidence, notes: [{ kind: 'chosen-part' }, ...doubts] },
      passages,
    },
    map,
  };
}
