import { foldSpace } from './meta-content.ts';

const NO_TEXT = /^(?:script|style|noscript|template|svg|title)$/;
const BREAKS = /^(?:br|div|p|h[123]|small|li)$/;
/** In elements: a headline that is nested deeper is read down to here. */
const DEEPEST = 999;

/** An element's text on one line, as a reader sees it broken: what stands on lines of its own is kept apart. */
export function shownTextOf(element: Element): string {
  let text = '';
  const add = (box: Node, depth: number) => {
    for (const child of box.childNodes) {
      const { localName } = child as Element;
      if (child.nodeType === 3) text += (child as Text).data;
      if (child.nodeType !== 1 || depth > DEEPEST || NO_TEXT.test(localName)) continue;
      const gap = BREAKS.test(localName) ? ' ' : '';
      text += gap;
      add(child, depth + 1);
      text += gap;
    }
  };
  add(element, 0);
  return foldSpace(text);
}
