import { sameTextAs } from './is-same-text.ts';
import { foldSpace } from './meta-content.ts';

const ELEMENT = 1;
const TEXT = 3;
const BEFORE = 8;
const AFTER = 25;
const LONG = 300;
/** In characters, with all white space in its markup: a box with more holds more than a title. */
const LONGEST_HEADING = 2000;
const ASIDE = new Set('script style noscript template svg nav select a button form figure'.split(' '));
const ASIDE_NAMES = /credit|caption|menu|nav/i;
const MOST_LONG = 2;

/** The page's texts around the heading that shows its title, the nearest first: those behind it up to where the text begins, then those before it. Empty where the title does not stand on the page. */
export function textsNearTitle({ body }: Document, heading: Element | null): string[] {
  if (!heading || !body.contains(heading)) return [];
  const texts: string[] = [];
  let long = 0;
  // What stands aside is passed over whole: a page may have its menus before its title.
  const inside = (node: Node) => (isAside(node) ? null : node.firstChild);
  for (let node = nextOf(heading, body); node && texts.length < AFTER && long < MOST_LONG; node = inside(node) ?? nextOf(node, body)) {
    const text = textOf(node);
    if (text) texts.push(text);
    if (text.length >= LONG) long++;
  }
  const most = texts.length + BEFORE;
  for (let node = previousOf(heading, body); node && texts.length < most; node = previousOf(node, body)) {
    const text = textOf(node);
    if (text) texts.push(text);
  }
  return texts;
}

/** The node behind all that is in this one. */
function nextOf(node: Node, body: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== body && !at.nextSibling) at = at.parentNode;
  return at && at !== body ? at.nextSibling : null;
}

/** The node before this one, those that it stands in among them. */
function previousOf(node: Node, body: Node): Node | null {
  if (node === body) return null;
  let at = node.previousSibling;
  while (at?.lastChild && !isAside(at)) at = at.lastChild;
  return at ?? node.parentNode;
}

/** A text node's text on one line; empty where it stands aside, and for every other node. */
function textOf(node: Node): string {
  const text = node.nodeType === TEXT ? (node.nodeValue ?? '') : '';
  if (!/\S/.test(text)) return '';
  for (let box = node.parentElement; box; box = box.parentElement) if (isAside(box)) return '';
  return foldSpace(text);
}

function isAside(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const { localName } = node as Element;
  return ASIDE.has(localName) || (localName !== 'body' && ASIDE_NAMES.test((node as Element).getAttribute('class') ?? ''));
}

/** The element that shows the page's title, or its first main heading; null where it has neither. */
export function headingOf(document: Document, title: string): Element | null {
  const isTitle = sameTextAs(title);
  for (const names of ['h1', 'h2, h3', 'b, strong, p, div, span']) {
    for (const element of document.querySelectorAll(names)) {
      const text = element.textContent ?? '';
      if (text.length <= LONGEST_HEADING && isTitle(foldSpace(text))) return element;
    }
  }
  return document.querySelector('h1');
}
