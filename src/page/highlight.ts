import { scrollToMiddle } from './scroll-to-middle.ts';

/** What is lit in the page: the words cited, and the words that say who said them. */
export interface Lights {
  passage: readonly Range[];
  attribution: readonly Range[];
}

type View = Window & typeof globalThis;

/** The names of our highlights; where they lie over each other, the one further on is seen. */
const LIT = ['citeback-attribution', 'citeback-passage', 'citeback-changed'] as const;
const NAMES = ['citeback-read', 'citeback-hover', ...LIT] as const;
type LightName = (typeof NAMES)[number];

const RULES = `
::highlight(citeback-read) { background-color: rgb(214 178 60 / 0.3); }
::highlight(citeback-hover) { background-color: #d8f0dc; color: #10251a; }
::highlight(citeback-attribution) { background-color: #cfe3ff; color: #0d1b2e; }
::highlight(citeback-passage) { background-color: #ffe38a; color: #1f1a08; }
::highlight(citeback-changed) { background-color: #ffd9c2; color: #3a1605; text-decoration: underline wavy #a3471b; }
@media (forced-colors: active) {
  ::highlight(citeback-read) { text-decoration: underline dotted; }
  ::highlight(citeback-hover), ::highlight(citeback-attribution) { background-color: Highlight; color: HighlightText; }
  ::highlight(citeback-passage), ::highlight(citeback-changed) { background-color: Mark; color: MarkText; }
}`;
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Lights ranges in place of those lit before, as the exact words or as what stands in their place, and brings them into view. Closed details around them open; nothing else in the page changes. */
export function lightRanges(document: Document, { passage, attribution }: Lights, tone: 'exact' | 'changed' = 'exact'): void {
  const view = document.defaultView;
  if (!view) return;
  setLight(document, 'citeback-passage', tone === 'exact' ? passage : []);
  setLight(document, 'citeback-changed', tone === 'changed' ? passage : []);
  setLight(document, 'citeback-attribution', attribution);
  for (const range of [...passage, ...attribution]) openDetails(range.startContainer);
  scrollToMiddle(passage.length > 0 ? passage : attribution, view);
}

/** Brings a range into view without lighting it. */
export function showRange(document: Document, range: Range): void {
  openDetails(range.startContainer);
  if (document.defaultView) scrollToMiddle([range], document.defaultView);
}

/** Tints ranges where they stand, in place of those tinted so before; the page is not scrolled. */
export const glowRanges = (document: Document, ranges: readonly Range[]): void => setLight(document, 'citeback-hover', ranges);

/** Tints what a digest uses, in place of what was tinted so before. */
export const tintRead = (document: Document, ranges: readonly Range[]): void => setLight(document, 'citeback-read', ranges);

/** Tints all the text of one element in place of the one before; none with null. */
export function lightPart(document: Document, part: Element | null): void {
  const range = document.createRange();
  if (part) range.selectNodeContents(part);
  glowRanges(document, part ? [range] : []);
}

/** Whether words are lit. */
export const isLit = (document: Document): boolean => LIT.some((name) => document.defaultView?.CSS.highlights.has(name) === true);

/** Puts out what is lit. The style sheets stay: without ranges they match nothing. */
export function putOutLights(document: Document): void {
  for (const name of LIT) setLight(document, name, []);
}

function setLight(document: Document, name: LightName, ranges: readonly Range[]): void {
  const view = document.defaultView;
  if (!view) return;
  if (ranges.length === 0) {
    view.CSS.highlights.delete(name);
    return;
  }
  const highlight = new view.Highlight(...ranges);
  highlight.priority = NAMES.indexOf(name);
  view.CSS.highlights.set(name, highlight);
  adoptRules(document, document, view);
  for (const root of new Set(ranges.map((range) => range.startContainer.getRootNode()))) adoptRules(root, document, view);
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
