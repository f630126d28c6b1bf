import { type Sight, sightByKind } from './sight.ts';
import { sightByMarkup } from './sight-by-markup.ts';
import { isOnShow, sightByStyle } from './sight-by-style.ts';

/** The page as a reader meets it, in order: shadow trees opened, slots filled, hidden parts left out. Every open has its close. */
export type PageStep = { kind: 'open'; element: Element } | { kind: 'text'; node: Text; isBlank: boolean } | { kind: 'close' };

const WITHOUT_TEXT = new Set(
  'audio,canvas,datalist,embed,iframe,input,map,math,meter,object,progress,select,svg,textarea,video,img,picture'.split(','),
);
const LEFT_OUT = new Set('head,link,meta,noscript,rp,rt,script,style,template,title'.split(','));
/** So much of a page is looked at, in UTF-16 units of its text, for which each node counts as ten more: 1.2 million units in few boxes, 120,000 nodes without text. More would hold up the tab. */
const MOST = 1_200_000;
const CLOSE: PageStep = { kind: 'close' };
/** Ends a walk that has left out the rest of its page. */
const CUT: PageStep = { kind: 'close' };
const ELEMENT = 1;
const TEXT = 3;

interface Frame {
  next: Node | null;
  /** What follows in a slot, whose nodes are no siblings. */
  assigned: Node[] | null;
  sight: Sight;
  /** The step that opened it, and what text was met inside: none, only unseen, or some that is seen. */
  at: number;
  met: 'nothing' | 'unseen' | 'seen';
}

/** Walks a page without recursion and without changing it, at most so much of it before the boxes still open are closed. Boxes with nothing but unseen text in them are left out. */
export function walkPage(root: Element, most = MOST): PageStep[] {
  if (isOnShow(root)) return walk(root, most, sightByStyle(root));
  const steps = walk(root, most, sightByMarkup(root));
  return hasText(steps) ? steps : walk(root, most, sightByKind);
}

/** Whether a walk ended before its page did. */
export const isCutShort = (steps: readonly PageStep[]) => steps.at(-1) === CUT;

/** Whether a reader sees any text in a walked page. */
export const hasText = (steps: readonly PageStep[]) => steps.some((step) => step.kind === 'text' && !step.isBlank);

function walk(root: Element, most: number, rootSight: Sight): PageStep[] {
  const steps: PageStep[] = [];
  const frames: Frame[] = [];
  let size = 0;
  const enter = (element: Element, sight: Sight) => {
    const assigned = assignedTo(element);
    const next = WITHOUT_TEXT.has(element.localName) ? null : (assigned?.shift() ?? (element.shadowRoot ?? element).firstChild);
    frames.push({ next, assigned, sight, at: steps.length, met: 'nothing' });
    steps.push({ kind: 'open', element });
  };
  enter(root, rootSight);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (!node || size > most) {
      frames.pop();
      leave(frame, frames.at(-1), steps);
      continue;
    }
    size += 10;
    frame.next = frame.assigned ? (frame.assigned.shift() ?? null) : node.nextSibling;
    if (node.nodeType === TEXT) size += readText(node as Text, frame, steps);
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const sight = LEFT_OUT.has(element.localName) ? null : frame.sight.enter(element);
      if (sight) enter(element, sight);
    }
  }
  if (size > most) steps[steps.length - 1] = CUT;
  return steps;
}

/** Gives the length of what was read. */
function readText(node: Text, frame: Frame, steps: PageStep[]): number {
  const isBlank = !/\S/.test(node.data);
  const isSeen = isBlank || frame.sight.sees(node);
  if (isSeen) steps.push({ kind: 'text', node, isBlank });
  if (!isSeen && frame.met === 'nothing') frame.met = 'unseen';
  else if (isSeen && !isBlank) frame.met = 'seen';
  return node.length;
}

function leave({ met, at }: Frame, around: Frame | undefined, steps: PageStep[]): void {
  if (met === 'unseen' && around) steps.length = at;
  else steps.push(CLOSE);
  if (around && (met === 'seen' || around.met === 'nothing')) around.met = met;
}

/** What fills a slot; null where nothing does, and for what is no slot. */
function assignedTo(element: Element): Node[] | null {
  const assigned = element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  return assigned.length > 0 ? assigned : null;
}
