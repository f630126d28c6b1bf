import { foldSpace } from './meta-content.ts';

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title']);
const BREAKS = new Set(['br', 'div', 'p', 'h1', 'h2', 'h3', 'small', 'li']);

/** An element's text on one line, as a reader sees it broken: what stands on lines of its own is kept apart. */
export function shownTextOf(element: Element): string {
  let text = '';
  const add = (node: Node) => {
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1 || NO_TEXT.has((node as Element).localName)) return;
    const isApart = BREAKS.has((node as Element).localName);
    if (isApart) text += ' ';
    for (const child of node.childNodes) add(child);
    if (isApart) text += ' ';
  };
  for (const child of element.childNodes) add(child);
  return foldSpace(text);
}
