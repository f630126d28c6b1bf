import { isSameText } from './is-same-text.ts';
import { foldSpace } from './meta-content.ts';

const BEFORE = 8;
const AFTER = 25;
const LONG = 300;
const ASIDE =
  'script, style, noscript, template, svg, nav, select, a, button, form, [class*="menu" i]:not(body), [class*="nav" i]:not(body)';
const MOST_LONG = 2;

/** The page's texts around its title, the nearest first: those behind it up to where the text begins, then those before it. Empty where the title does not stand on the page. */
export function textsNearTitle(document: Document, title: string): string[] {
  const heading = headingOf(document, title);
  if (!heading) return [];
  const before: string[] = [];
  const after: string[] = [];
  let long = 0;
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node && after.length < AFTER && long < MOST_LONG; node = walker.nextNode()) {
    const text = foldSpace((node as Text).data);
    if (!text || heading.contains(node) || node.parentElement?.closest(ASIDE)) continue;
    if (heading.compareDocumentPosition(node) & 4) {
      after.push(text);
      if (text.length >= LONG) long++;
    } else before.push(text);
  }
  return [...after, ...before.slice(-BEFORE).reverse()];
}

/** The element that shows the page's title, or its first main heading; null where it has neither. */
export const headingOf = (document: Document, title: string): Element | null =>
  ['h1', 'h2, h3', 'b, strong, p, div, span'].reduce<Element | null>(
    (found, names) =>
      found ?? [...document.querySelectorAll(names)].find(({ textContent }) => isSameText(foldSpace(textContent ?? ''), title)) ?? null,
    null,
  ) ?? document.querySelector('h1');
