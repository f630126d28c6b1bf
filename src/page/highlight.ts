import { scrollToMiddle } from './scroll-to-middle.ts';

/** What is lit in the page: the words cited, and the words that say who said them. */
export interface Lights {
  passage: readonly Range[];
  attribution: readonly Range[];
}

type View = Window & typeof globalThis;

const PASSAGE = 'citeback-passage';
const ATTRIBUTION = 'citeback-attribution';
const PART = 'citeback-hover';
const RULES = `
::highlight(${PASSAGE}) { background-color: #ffe38a; color: #1f1a08; }
::highlight(${ATTRIBUTION}) { background-color: #cfe3ff; color: #0d1b2e; }
::highlight(${PART}) { background-color: #d8f0dc; color: #10251a; }
`;
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Lights ranges in place of those lit before, and brings the first into view. Closed details around them open; nothing else in the page changes. */
export function lightRanges(document: Document, { passage, attribution }: Lights): void {
  const view = document.defaultView;
  if (!view) return;
  light(view, PASSAGE, passage);
  light(view, ATTRIBUTION, attribution);
  adoptRules(document, document, view);
  for (const range of [...passage, ...attribution]) {
    openDetails(range.startContainer);
    adoptRules(range.startContainer.getRootNode(), document, view);
  }
  const first = passage[0] ?? attribution[0];
  if (first) scrollToMiddle(first, view);
}

/** Tints all the text of one element in place of the one before; none with null. */
export function lightPart(document: Document, part: Element | null): void {
  const view = document.defaultView;
  if (!view) return;
  const range = document.createRange();
  if (part) range.selectNodeContents(part);
  light(view, PART, part ? [range] : []);
  adoptRules(document, document, view);
  if (part) adoptRules(part.getRootNode(), document, view);
}

/** Puts out what is lit. The style sheets stay: without ranges they match nothing. */
export function putOutLights(document: Document): void {
  const highlights = document.defaultView?.CSS.highlights;
  highlights?.delete(PASSAGE);
  highlights?.delete(ATTRIBUTION);
}

function light({ CSS, Highlight }: View, name: string, ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

/** Highlight rules reach no further than their own tree, so each shadow root with a range in it adopts them too. */
function adoptRules(root: Node, document: Document, view: View): void {
  if (!('adoptedStyleSheets' in root)) return;
  const tree = root as Document | ShadowRoot;
  const sheet = sheets.get(document) ?? new view.CSSStyleSheet();
  if (!sheets.has(document)) {
    sheet.replaceSync(RULES);
    sheets.set(document, sheet);
  }
  if (!Array.from(tree.adoptedStyleSheets).includes(sheet)) tree.adoptedStyleSheets.push(sheet);
}

/** Opens what hides a node; a summary is seen while its details are closed. */
function openDetails(node: Node): void {
  let below = node;
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeName === 'DETAILS' && below.nodeName !== 'SUMMARY') (at as HTMLDetailsElement).open = true;
    below = at;
  }
}
