import { countWords } from '../core/text/words.ts';
import { cutPassages, type Part } from './cut-passages.ts';
import { judgeArticle } from './judge-article.ts';
import type { Place, Reading } from './read-article.ts';
import { readMetadata, settleLanguage } from './read-metadata.ts';
import { walkPage } from './walk-page.ts';

/** Reads just the selected text, in the page's own blocks, each cut to what is selected of it. */
export function readSelection(document: Document, selection: Selection, place: Place): Reading {
  const body = document.body as HTMLElement | null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index)).filter(
    (range) => !range.collapsed,
  );
  const { passages, map } = cutPassages(body && ranges.length > 0 ? walkPage(body) : [], partsIn(ranges));
  if (passages.length === 0) return { kind: 'nothing', why: 'no-text', frameAddress: null };
  const metadata = readMetadata(document, place.url);
  const wordCount = passages.reduce((count, passage) => count + countWords(passage.text, metadata.language), 0);
  const { source, doubts } = settleLanguage(document, metadata, passages);
  const confidence = judgeArticle(document, place.url);
  return {
    kind: 'read',
    article: {
      scope: 'selection',
      source: { ...source, wordCount },
      state: { isArticle: confidence >= 0.5, confidence, notes: doubts },
      passages,
    },
    map,
  };
}

function partsIn(ranges: readonly Range[]): Part {
  return (node) => {
    for (const range of ranges) {
      if (!range.commonAncestorContainer.contains(node) || !range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from < to) return { from, to };
    }
    return null;
  };
}
