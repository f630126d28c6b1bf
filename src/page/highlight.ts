import { type LightColour, rulesOfLights } from './light-colours.ts';
import { parentOf } from './parent-of.ts';
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

/** What is lit is lit by these rules: see `colourLights`. */
let rules = rulesOfLights('yellow');

/** What lights and tints a document. */
interface Lamp {
  registry: HighlightRegistry;
  sheet: CSSStyleSheet;
}

/** The lamps of the page's document and of those in its frames. Held on to: Firefox forgets what a frame's registry has once nobody holds that. */
const lamps = new Map<Document, Lamp>();

/** Lights words in that colour from now on, those too that are lit already. */
export function colourLights(colour: LightColour): void {
  rules = rulesOfLights(colour);
  for (const [document, { sheet }] of lamps) {
    if (viewOf(document)) sheet.replaceSync(rules);
    else lamps.delete(document);
  }
}

/** Lights ranges in place of those lit before, as the exact words or as what stands in their place, and brings them into view. Closed details around them open; nothing else in the page changes. */
export function lightRanges(document: Document, { passage, attribution }: Lights, tone: 'exact' | 'changed' = 'exact'): void {
  setLight(document, 'citeback-passage', tone === 'exact' ? passage : []);
  setLight(document, 'citeback-changed', tone === 'changed' ? passage : []);
  setLight(document, 'citeback-attribution', attribution);
  for (const range of [...passage, ...attribution]) openDetails(range.startContainer);
  scrollToMiddle(passage.length > 0 ? passage : attribution);
}

/** Brings a range into view without lighting it. */
export function showRange(range: Range): void {
  openDetails(range.startContainer);
  scrollToMiddle([range]);
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
export const isLit = (): boolean =>
  [...lamps].some(([document, { registry }]) => viewOf(document) && LIT.some((name) => registry.has(name)));

/** Puts out what is lit. The style sheets stay: without ranges they match nothing. */
export function putOutLights(document: Document): void {
  for (const name of LIT) setLight(document, name, []);
}

function setLight(document: Document, name: LightName, ranges: readonly Range[]): void {
  const documentOf = ({ startContainer }: Range) => startContainer.ownerDocument ?? document;
  for (const own of new Set([document, ...lamps.keys(), ...ranges.map(documentOf)])) {
    const inside = ranges.filter((range) => documentOf(range) === own);
    const view = viewOf(own);
    if (view) setLightIn(view, name, inside);
    else lamps.delete(own);
  }
}

/** The window that shows a document; null for that of a frame that has gone or moved on, which Firefox lets nobody touch. */
function viewOf(document: Document): View | null {
  try {
    return document.defaultView;
  } catch {
    return null;
  }
}

function setLightIn(view: View, name: LightName, ranges: readonly Range[]): void {
  const { document } = view;
  const { registry, sheet } = lamps.get(document) ?? makeLamp(view);
  if (ranges.length === 0) {
    registry.delete(name);
    return;
  }
  const highlight = new view.Highlight(...ranges);
  highlight.priority = NAMES.indexOf(name);
  registry.set(name, highlight);
  // Highlight rules reach no further than their own tree, so each shadow root with a range in it adopts them too.
  for (const root of new Set([document, ...ranges.map((range) => range.startContainer.getRootNode())])) {
    const { adoptedStyleSheets: adopted } = root as Document | ShadowRoot;
    if (adopted && !Array.from(adopted).includes(sheet)) adopted.push(sheet);
  }
}

function makeLamp(view: View): Lamp {
  const lamp = { registry: view.CSS.highlights, sheet: new view.CSSStyleSheet() };
  lamp.sheet.replaceSync(rules);
  lamps.set(view.document, lamp);
  return lamp;
}

/** Opens what hides a node; a summary is seen while its details are closed. */
function openDetails(node: Node): void {
  let below = node;
  for (let at: Node | null = node; at; at = parentOf(at) ?? (at as Document).defaultView?.frameElement ?? null) {
    if (at.nodeName === 'DETAILS' && below.nodeName !== 'SUMMARY') (at as HTMLDetailsElement).open = true;
    below = at;
  }
}
