import { isBlock } from './cut-passages.ts';
import type { PageStep } from './walk-page.ts';

/** An element of the walked page with what is known of it and of all that stands in it. Lengths are in characters. */
export interface Box {
  parent: Box | null;
  element: Element;
  name: string;
  depth: number;
  isBlock: boolean;
  /** A number for its tag and class names without digits: boxes of one make look alike. */
  make: number;
  /** What it and the boxes around it are; asked late, since most boxes hold no text. */
  surroundings: Surroundings | null;
  /** Its page's names, shared by all its boxes. */
  page: Names;
  /** How many children it has of each make; null where it has none. */
  makes: Map<number, number> | null;
  images: number;
  passages: number;
  length: number;
  linked: number;
  /** Of the length, what stands in long passages outside links. */
  long: number;
}

/** What the boxes around a text say of it. Boxes that say nothing new share those of the box around them. */
export interface Surroundings {
  /** Which of WAYS it stands in, a bit for each. */
  ways: number;
  /** 1 to 6 in a heading by its tag, else 0. */
  level: number;
  link: Box | null;
  /** For each of NAMES how deep the nearest box so named stands, 0 where there is none. */
  named: readonly number[];
}

/** Elements that say where a passage stands. The order is that of the fitted trees. */
export const WAYS = ['aside', 'footer', 'header', 'nav', 'form', 'table', 'article', 'main', 'section', 'li', 'figure'] as const;
const WAY_OF = new Map<string, number>(WAYS.map((name, at) => [name, at]));
const ROLES: Readonly<Record<string, string>> = { navigation: 'nav', complementary: 'aside', contentinfo: 'footer', main: 'main' };

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
  const page = new Names();
  let box: Box | null = null;
  for (const step of steps) {
    if (step.kind === 'open') {
      box = openBox(step.element, box, page);
      boxes.set(step.element, box);
    } else if (step.kind === 'close' && box) {
      if (PICTURES.has(box.name)) box.images++;
      if (box.parent) box.parent.images += box.images;
      box = box.parent;
    }
  }
  return boxes;
}

function openBox(element: Element, parent: Box | null, page: Names): Box {
  const name = element.localName;
  const make = page.makeOf(name, element.getAttribute('class') ?? '');
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
    surroundings: null,
    page,
    makes: null,
    images: 0,
    passages: 0,
    length: 0,
    linked: 0,
    long: 0,
  };
}

/** What one page's tags, classes and ids come to; each is taken apart once. */
class Names {
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #makes = new Map<string, number>();
  readonly #names = new Map<string, number>();

  /** A number for a make, from 1. */
  makeOf(name: string, classes: string): number {
    const ofName = this.#pairs.get(name) ?? new Map<string, number>();
    const known = ofName.get(classes);
    if (known !== undefined) return known;
    const text = `${name} ${classes}`.replace(/\d+/g, '');
    const make = this.#makes.get(text) ?? this.#makes.size + 1;
    this.#makes.set(text, make);
    this.#pairs.set(name, ofName.set(classes, make));
    return make;
  }

  /** What a class or an id says that a box is, a bit for each of NAMES. No name says more beside others, and many come again beside others. */
  namesOf(names: string): number {
    let all = 0;
    for (const name of names ? names.split(/\s+/) : []) {
      const bits = this.#names.get(name) ?? NAMES.reduce((some, pattern, at) => (pattern.test(name) ? some | (1 << at) : some), 0);
      this.#names.set(name, bits);
      all |= bits;
    }
    return all;
  }
}

const NOWHERE: Surroundings = { ways: 0, level: 0, link: null, named: NAMES.map(() => 0) };

/** What stands around the text of a box, itself counted. */
export function surroundingsOf(inner: Box): Surroundings {
  const unknown: Box[] = [];
  let box: Box | null = inner;
  for (; box && !box.surroundings; box = box.parent) unknown.push(box);
  let around = box?.surroundings ?? NOWHERE;
  for (let at = unknown.length - 1; at >= 0; at--) {
    const next = unknown[at] as Box;
    around = enter(next, around);
    next.surroundings = around;
  }
  return around;
}

function enter(box: Box, around: Surroundings): Surroundings {
  const { element, name } = box;
  const way = WAY_OF.get(ROLES[element.getAttribute('role') ?? ''] ?? name);
  const named = box.parent ? box.page.namesOf(element.getAttribute('class') ?? '') | box.page.namesOf(element.getAttribute('id') ?? '') : 0;
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  const isLink = name === 'a' && element.hasAttribute('href');
  if (way === undefined && !named && !level && !isLink) return around;
  return {
    ways: way === undefined ? around.ways : around.ways | (1 << way),
    level: level || around.level,
    link: isLink ? box : around.link,
    named: named ? around.named.map((depth, bit) => (named & (1 << bit) ? box.depth : depth)) : around.named,
  };
}

/** How far one box is from another: steps up to the box around both, and down from there. */
export function wayBetween(one: Box, other: Box): { up: number; down: number } {
  let [from, to]: (Box | null)[] = [one, other];
  while (from && to && from !== to) {
    if (from.depth >= to.depth) from = from.parent;
    else to = to.parent;
  }
  const common = (from ?? to)?.depth ?? 0;
  return { up: one.depth - common, down: other.depth - common };
}
