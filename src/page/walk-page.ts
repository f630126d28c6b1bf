import { isOnShow, lookAtKind, type Sight, sightOf } from './sight.ts';

/** The page as a reader meets it, in order: shadow trees opened, slots filled, hidden parts left out. Every open has its close. */
export type PageStep = { kind: 'open'; element: Element } | { kind: 'text'; node: Text } | { kind: 'close' };

const WITHOUT_TEXT = new Set(
  'audio,canvas,datalist,embed,iframe,input,map,math,meter,object,progress,select,svg,textarea,video,img,picture'.split(','),
);
const LEFT_OUT = new Set('head,link,meta,noscript,rp,rt,script,style,template,title'.split(','));
/** Beyond this no page is an article, and reading it would hold up the tab. */
export const MOST_STEPS = 600_000;
const ELEMENT = 1;
const TEXT = 3;

interface Frame {
  children: readonly Node[];
  next: number;
  isSeen: boolean;
}

/** Walks a page without recursion and without changing it, at most `most` steps before the boxes still open are closed. */
export function walkPage(root: Element, most = MOST_STEPS): PageStep[] {
  const steps = walk(root, most, sightOf(root));
  return isOnShow(root) || hasText(steps) ? steps : walk(root, most, lookAtKind);
}

/** Whether a reader sees any text in a walked page. */
export const hasText = (steps: readonly PageStep[]) => steps.some((step) => step.kind === 'text' && /\S/.test(step.node.data));

function walk(root: Element, most: number, look: (element: Element) => Sight): PageStep[] {
  const steps: PageStep[] = [];
  const enter = (element: Element, isSeen: boolean) => {
    steps.push({ kind: 'open', element });
    frames.push({ children: WITHOUT_TEXT.has(element.localName) ? [] : childrenOf(element), next: 0, isSeen });
  };
  const frames: Frame[] = [];
  enter(root, true);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.children[frame.next++];
    if (!node || steps.length >= most) {
      steps.push({ kind: 'close' });
      frames.pop();
    } else if (node.nodeType === TEXT) {
      if (frame.isSeen) steps.push({ kind: 'text', node: node as Text });
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const sight = LEFT_OUT.has(element.localName) ? 'left-out' : look(element);
      if (sight !== 'left-out') enter(element, sight === 'seen');
    }
  }
  return steps;
}

function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}
