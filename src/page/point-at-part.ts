import { lightPart } from './highlight.ts';
import { isElement, parentOf } from './parent-of.ts';

/** What is pointed at is taken with what stands around it, until it is so much longer than the block under the pointer, in characters at least so long. */
const TIMES_THE_BLOCK = 2;
const FEWEST_CHARACTERS = 400;
const BLOCK = 'p,li,blockquote,pre,h1,h2,h3,h4,h5,h6,td,figure,section,article,main,div,body';
const HELD_BACK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/** Lets the reader point at a part of the page, which is tinted: a click or Enter takes it, the arrows up and down take more and less, Escape gives up (null). Gives the way to end it without an answer. */
export function pointAtPart(document: Document, onEnd: (part: Element | null) => void): () => void {
  const view = document.defaultView ?? globalThis.window;
  const listening = new AbortController();
  const lengthOf = lengthsOnce();
  let chain = partsAround(inTheMiddle(document, view), lengthOf);
  let level = 0;
  const show = () => lightPart(document, chain[level] ?? null);
  const stop = () => {
    listening.abort();
    lightPart(document, null);
  };
  const end = (part: Element | null) => {
    stop();
    onEnd(part);
  };
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = <K extends keyof WindowEventMap>(kind: K, hear: (event: WindowEventMap[K]) => void) =>
    view.addEventListener(kind, hear, { capture: true, signal: listening.signal });
  listen('pointermove', (event) => {
    const next = partsAround(elementUnder(event), lengthOf);
    if (next[0] === chain[0]) return;
    chain = next;
    level = 0;
    show();
  });
  for (const kind of HELD_BACK) listen(kind, hold);
  listen('click', (event) => {
    hold(event);
    end(chain[level] ?? null);
  });
  listen('keydown', (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    hold(event);
    if (step === undefined) return end(event.key === 'Enter' ? (chain[level] ?? null) : null);
    level = Math.min(Math.max(level + step, 0), chain.length - 1);
    show();
  });
  show();
  return stop;
}

const inTheMiddle = (document: Document, view: Window) => document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);

function elementUnder(event: PointerEvent): Element | null {
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : null;
}

/** The parts that pointing at an element may mean, the likeliest first, each within the next, up to the page's body. */
function partsAround(pointed: Element | null, lengthOf: (element: Element) => number): Element[] {
  const block = pointed?.closest(BLOCK) ?? pointed;
  if (!block) return [];
  const enough = Math.max(FEWEST_CHARACTERS, TIMES_THE_BLOCK * lengthOf(block));
  const parts: Element[] = [];
  let longest = 0;
  for (let at: Node | null = block; at && at.nodeName !== 'HTML'; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const length = lengthOf(at);
    if (length > longest && (length >= enough || at.localName === 'body')) {
      parts.push(at);
      longest = length;
    }
  }
  return parts;
}

/** How long an element's text is; measured once each, for the pointer moves often and the boxes around it hold most of the page. */
function lengthsOnce(): (element: Element) => number {
  const lengths = new WeakMap<Element, number>();
  return (element) => {
    const length = lengths.get(element) ?? (element.textContent ?? '').replace(/\s+/g, ' ').length;
    lengths.set(element, length);
    return length;
  };
}
