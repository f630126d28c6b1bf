import type { Passage, PassageKind } from '../core/article.ts';
import { FoldedText } from './fold-text.ts';
import { isDataTable } from './is-data-table.ts';
import type { TextMap, TextRun } from './text-map.ts';
import type { PageStep } from './walk-page.ts';

/** Which part of a text node is read; null for none of it. */
export type Part = (node: Text) => { from: number; to: number } | null;

export interface Cut {
  passages: Passage[];
  map: TextMap;
}

const BLOCKS = new Set(
  (
    'address,article,aside,blockquote,body,button,caption,center,dd,details,dialog,dir,div,dl,dt,fieldset,figcaption,figure,footer,form,' +
    'h1,h2,h3,h4,h5,h6,header,hgroup,hr,legend,li,main,menu,nav,ol,optgroup,option,p,pre,search,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'
  ).split(','),
);
/** A map, for an element may be named as what objects have of their own (`<constructor>`). */
const KINDS = new Map<string, PassageKind>(
  Object.entries({
    li: 'list-item',
    dt: 'list-item',
    dd: 'list-item',
    blockquote: 'blockquote',
    figure: 'caption',
    figcaption: 'caption',
    pre: 'code',
    caption: 'paragraph',
  }),
);

const EMPHASES = new Set(['b', 'strong', 'em', 'i', 'u']);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

interface Frame {
  kind: PassageKind;
  isBlock: boolean;
  isEmphasized: boolean;
}

/** Cuts the walked page into passages p1, p2 …, one for each block that has text in the parts read. */
export function cutPassages(steps: readonly PageStep[], part: Part): Cut {
  const cutter = new Cutter(part);
  for (const step of steps) {
    if (step.kind === 'open') cutter.open(step.element);
    else if (step.kind === 'close') cutter.close();
    else cutter.read(step.node, step.isBlank);
  }
  return cutter.finish();
}

class Cutter {
  readonly #part: Part;
  readonly #frames: Frame[] = [];
  readonly #passages: Passage[] = [];
  readonly #map = new Map<string, readonly TextRun[]>();
  #block = new FoldedText();
  #kind: PassageKind = 'paragraph';
  #breaks = 0;
  /** Whether all that the block holds so far is emphasized, and whether a line break has ended it. */
  #isEmphasized = true;
  #isTopLine = false;

  constructor(part: Part) {
    this.#part = part;
  }

  open(element: Element): void {
    const parent = this.#frames.at(-1);
    const isEmphasized = parent?.isEmphasized === true || EMPHASES.has(element.localName);
    const { kind, isBlock } = kindOf(element, parent?.kind ?? 'paragraph');
    const frame = { kind, isBlock, isEmphasized };
    this.#frames.push(frame);
    if (element.localName === 'br') this.#break(frame.kind);
    else if (frame.isBlock && frame.kind === 'table' && parent?.kind === 'table') this.#openCell(element);
    else if (frame.isBlock) this.#flush();
  }

  close(): void {
    const frame = this.#frames.pop();
    if (!frame?.isBlock) return;
    if (frame.kind === 'table' && this.#frames.at(-1)?.kind === 'table') this.#block.addBreak();
    else this.#flush();
  }

  read(node: Text, isBlank: boolean): void {
    const part = this.#part(node);
    if (!part) return;
    const { kind = 'paragraph', isEmphasized = false } = this.#frames.at(-1) ?? {};
    if (!isBlank) {
      if (this.#isTopLine && !isEmphasized) this.#flush();
      this.#isTopLine = false;
      this.#isEmphasized &&= isEmphasized;
      this.#breaks = 0;
      this.#kind = kind;
    }
    this.#block.add(node, part.from, part.to, kind === 'code');
  }

  finish(): Cut {
    this.#flush();
    return { passages: this.#passages, map: this.#map };
  }

  /** One line break is a space, but after a first line that alone is emphasized, which heads the rest; two in a row end the block. */
  #break(kind: PassageKind): void {
    this.#breaks++;
    this.#isTopLine = this.#isEmphasized && kind !== 'code' && kind !== 'table' && /\S/.test(this.#block.text);
    if (kind === 'code') this.#block.addSeparator('\n');
    else if (this.#breaks > 1 && kind !== 'table') this.#flush();
    else this.#block.addBreak();
  }

  #openCell(element: Element): void {
    if (element.localName === 'tr') this.#block.addSeparator('\n');
    else if (isCell(element) && element.previousElementSibling) this.#block.addSeparator('\t');
    else this.#block.addBreak();
  }

  #flush(): void {
    this.#breaks = 0;
    this.#isEmphasized = true;
    this.#isTopLine = false;
    // Most boxes begin and end where no text is waiting.
    if (!this.#block.text) return;
    const { text, runs } = this.#block.trimmed();
    this.#block = new FoldedText();
    if (runs.length === 0) return;
    const id = `p${this.#passages.length + 1}`;
    this.#passages.push({ id, kind: this.#kind, text });
    this.#map.set(id, runs);
  }
}

const CAPTION_NAMES = /(?:^|[-_\s])(?:captions?|credits?|wp-caption-text)(?=$|[-_\s])/i;
const LONGEST_CAPTION = 500;

/** A picture's own box goes by its name where it is no figure. */
const isCaptionBox = (element: Element, isBlock: boolean) =>
  isBlock && CAPTION_NAMES.test(element.getAttribute('class') ?? '') && (element.textContent ?? '').length <= LONGEST_CAPTION;

const isCell = (element: Element) => /^t[dh]$/.test(element.localName);

function kindOf(element: Element, inherited: PassageKind): Pick<Frame, 'kind' | 'isBlock'> {
  const name = element.localName;
  const isBlock = BLOCKS.has(name);
  if (name === 'table') return { kind: isDataTable(element) ? 'table' : inherited, isBlock };
  if (inherited === 'table' && name !== 'caption') return { kind: 'table', isBlock };
  const own =
    element.getAttribute('role') === 'heading' || /^h[1-6]$/.test(name)
      ? 'heading'
      : (KINDS.get(name) ?? (isCaptionBox(element, isBlock) ? 'caption' : undefined));
  const kind = own === undefined || (inherited === 'caption' && own === 'heading') ? inherited : own;
  return { kind, isBlock: isBlock || own === 'heading' };
}
