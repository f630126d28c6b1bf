import { cutPassages, type Part } from './cut-passages.ts';
import type { Place, Reading } from './read-article.ts';
import { readChosen } from './read-chosen.ts';
import { readMetadata } from './read-metadata.ts';
import { walkPage } from './walk-page.ts';

/** Reads just the selected text, in the page's own blocks, each cut to what is selected of it. */
export function readSelection(document: Document, selection: Selection, place: Place): Reading {
  const body = document.body as HTMLElement | null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index)).filter(
    (range) => !range.collapsed,
  );
  const cut = cutPassages(body && ranges.length > 0 ? walkPage(body) : [], partsIn(ranges));
  return readChosen(document, cut, readMetadata(document, place.url), 'selection', []);
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
