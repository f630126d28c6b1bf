import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { hasText, walkPage } from '../page/walk-page.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MOST_CLASSES = 10_000;

/**
 * Parses a page as browsers do: parse5 builds the tree by the standard, linkedom is the document that it stands in. No page makes it throw.
 * A page whose text all stands in its noscript elements is parsed as a browser without scripts would.
 */
export function parsePage(html: string): Document {
  const document = parseAs(html, true);
  return /<noscript/i.test(html) && !hasText(walkPage(document.body)) ? parseAs(html, false) : document;
}

function parseAs(html: string, scriptingEnabled: boolean): Document {
  const document = blankPage();
  document.documentElement.remove();
  const open: { parent: Node; children: readonly DefaultTreeAdapterTypes.ChildNode[]; next: number }[] = [];
  open.push({ parent: document, children: parse(html, { scriptingEnabled }).childNodes, next: 0 });
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const child = level.children[level.next++];
    if (!child) open.pop();
    else if ('value' in child) level.parent.appendChild(document.createTextNode(child.value));
    else if ('content' in child && child.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open')) {
      const root = (level.parent as Element).attachShadow({ mode: 'open' });
      open.push({ parent: root, children: child.content.childNodes, next: 0 });
    } else if ('tagName' in child) {
      const element = elementFor(child, document, scriptingEnabled);
      level.parent.appendChild(element);
      open.push({ parent: element, children: child.childNodes, next: 0 });
    }
  }
  return document;
}

function elementFor(
  { tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element,
  document: Document,
  scriptingEnabled: boolean,
): Element {
  const name = tagName === 'noscript' && !scriptingEnabled ? 'div' : tagName;
  const element = namespaceURI === SVG ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const { name, value, prefix } of attrs)
    element.setAttribute(prefix ? `${prefix}:${name}` : name, name === 'class' ? firstClasses(value) : value);
  return element;
}

/** linkedom hands classes on as arguments, of which the engine takes a hundred thousand and then throws. */
const firstClasses = (value: string): string => value.split(/\s+/, MOST_CLASSES).join(' ');

/** An empty page. linkedom's documents make none themselves, and the reader needs one for its copy. */
function blankPage(): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  Object.defineProperty(document, 'implementation', { value: { createHTMLDocument: blankPage } });
  return document;
}
