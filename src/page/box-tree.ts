import { isBlock } from './cut-passages.ts';
import type { PageStep } from './walk-page.ts';

/** An element of the walked page with what is known of it and of all that stands in it. Lengths are in characters. */
export interface Box {
  parent: Box | null;
  element: Element;
  name: string;
  depth: number;
  isBlock: boolean;
  /** Tag and class names without digits: boxes of one make look alike. */
  make: string;
  /** What its class and id say that it is, a bit for each of NAMES. */
  named: number;
  /** How many children it has of each make; null where it has none. */
  makes: Map<string, number> | null;
  images: number;
  passages: number;
  length: number;
  linked: number;
  /** Of the length, what stands in long passages outside links. */
  long: number;
}

/** Names that builders of pages give to boxes, in whatever language a page is. The order is that of the fitted trees. */
export const NAMES: readonly RegExp[] = [
  /comment|disqus|respon[ds]|repl(?:y|ies)|discuss|feedback/i,
  /relat|recommend|read-?(?:more|next)|more-|popular|trend|also|similar|you-?may|outbrain|taboola|teaser|promo|card|tile|recirc/i,
  /(?:^|[-_\s])ads?(?=$|[-_\s])|advert|sponsor|banner|affiliat|dfp|commerc|product|price|shop|buy/i,
  /newsletter|subscri|sign-?up|register|login|mailing|cta|form/i,
  /nav|menu|breadcrumb|toc|tabs?(?=$|[-_\s])|pag(?:er|ination)|skip|index|contents/i,
  /foot|copyright|legal|disclaim|disclos|imprint|licen/i,
  /side|widget|rail|aside|related|secondary/i,
  /author|byline|(?:^|[-_\s])bio|about|profile|contributor|avatar/i,
  /meta|date|time|publish|updated|info|(?:^|[-_\s])tags?(?=$|[-_\s])|categor|topic|kicker|eyebrow|label|badge/i,
  /caption|credit|photo|image|img|galler|figure|media|video|slide/i,
  /body|rich-?text|prose|entry-content|post-content|article-(?:body|content|text)/i,
  /article|post|entry|story|blog|body|content|text|main|prose|copy/i,
  /header|masthead|hero|top/i,
];

const PICTURES = new Set(['img', 'picture', 'video']);

/** The boxes of a walked page, by element, in order. */
export function boxTree(steps: readonly PageStep[]): Map<Element, Box> {
  const boxes = new Map<Element, Box>();
  const known = new Map<string, number>();
  let box: Box | null = null;
  for (const step of steps) {
    if (step.kind === 'open') {
      box = openBox(step.element, box, known);
      boxes.set(step.element, box);
    } else if (step.kind === 'close' && box) {
      if (PICTURES.has(box.name)) box.images++;
      if (box.parent) box.parent.images += box.images;
      box = box.parent;
    }
  }
  return boxes;
}

function openBox(element: Element, parent: Box | null, known: Map<string, number>): Box {
  const name = element.localName;
  const classes = element.getAttribute('class') ?? '';
  const make = `${name} ${classes}`.replace(/\d+/g, '');
  if (parent) {
    parent.makes ??= new Map();
    parent.makes.set(make, (parent.makes.get(make) ?? 0) + 1);
  }
  return {
    parent,
    element,
    name,
    depth: (parent?.depth ?? 0) + 1,
    isBlock: isBlock(name),
    make,
    named: namedFor(`${classes} ${element.id}`, known),
    makes: null,
    images: 0,
    passages: 0,
    length: 0,
    linked: 0,
    long: 0,
  };
}

function namedFor(names: string, known: Map<string, number>): number {
  const before = known.get(names);
  if (before !== undefined) return before;
  const named = NAMES.reduce((bits, pattern, at) => (pattern.test(names) ? bits | (1 << at) : bits), 0);
  known.set(names, named);
  return named;
}

/** How far one box is from another: steps up to the box around both, and down from there. */
export function wayBetween(one: Box, other: Box): { up: number; down: number } {
  let [from, to, up, down] = [one, other, 0, 0];
  while (from !== to) {
    const isDeeper = from.depth >= to.depth;
    if (isDeeper && from.parent) [from, up] = [from.parent, up + 1];
    else if (to.parent) [to, down] = [to.parent, down + 1];
    else break;
  }
  return { up, down };
}
