import { sameTextAs } from './is-same-text.ts';
import { foldSpace } from './meta-content.ts';

const TEXT = 3;
const ELEMENTS_AND_TEXT = 5;
const BEFORE = 8;
const AFTER = 25;
const LONG = 300;
const ASIDE =
  'script, style, noscript, template, svg, nav, select, a, button, form, figure, [class*="credit" i]:not(body), [class*="caption" i]:not(body), [class*="menu" i]:not(body), [class*="nav" i]:not(body)';
const MOST_LONG = 2;

/** The page's texts around the heading that shows its title, the nearest first: those behind it up to where the text begins, then those before it. Empty where the title does not stand on the page. */
export function textsNearTitle(document: Document, heading: Element | null): string[] {
  if (!heading) return [];
  const before: Text[] = [];
  const after: string[] = [];
  let [isReached, long] = [false, 0];
  // Elements too, to meet the heading itself: not every document compares positions right.
  const walker = document.createTreeWalker(document.body, ELEMENTS_AND_TEXT);
  for (let node = walker.nextNode(); node && after.length < AFTER && long < MOST_LONG; node = walker.nextNode()) {
    isReached ||= node === heading;
    if (node.nodeType !== TEXT) continue;
    if (!isReached) before.push(node as Text);
    else if (!heading.contains(node)) {
      const text = textOf(node as Text);
      if (text) after.push(text);
      if (text.length >= LONG) long++;
    }
  }
  return [...after, ...lastTexts(before)];
}

/** The last few texts, the last first. */
function lastTexts(nodes: readonly Text[]): string[] {
  const texts: string[] = [];
  for (let at = nodes.length - 1; at >= 0 && texts.length < BEFORE; at--) {
    const text = textOf(nodes[at] as Text);
    if (text) texts.push(text);
  }
  return texts;
}

/** A node's text on one line; empty where it stands aside. */
const textOf = (node: Text) => (/\S/.test(node.data) && !node.parentElement?.closest(ASIDE) ? foldSpace(node.data) : '');

/** The element that shows the page's title, or its first main heading; null where it has neither. */
export function headingOf(document: Document, title: string): Element | null {
  const isTitle = sameTextAs(title);
  for (const names of ['h1', 'h2, h3', 'b, strong, p, div, span']) {
    for (const element of document.querySelectorAll(names)) if (isTitle(foldSpace(element.textContent ?? ''))) return element;
  }
  return document.querySelector('h1');
}
