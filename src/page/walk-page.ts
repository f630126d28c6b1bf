/** The page as a reader meets it, in order: shadow trees opened, slots filled, hidden parts left out. Every open has its close. */
export type PageStep = { kind: 'open'; element: Element } | { kind: 'text'; node: Text } | { kind: 'close' };

const WITHOUT_TEXT = new Set(
  'audio,canvas,datalist,embed,iframe,input,map,math,meter,object,progress,select,svg,textarea,video,img,picture'.split(','),
);
const LEFT_OUT = new Set('head,link,meta,noscript,rp,rt,script,style,template,title'.split(','));
const ELEMENT = 1;
const TEXT = 3;

interface Frame {
  children: readonly Node[];
  next: number;
  isSeen: boolean;
}

/** Walks a page without recursion and without changing it. In a page on show computed style decides what is seen; elsewhere markup does. */
export function walkPage(root: Element): PageStep[] {
  const steps: PageStep[] = [];
  const look = sightOf(root);
  const enter = (element: Element, isSeen: boolean) => {
    steps.push({ kind: 'open', element });
    frames.push({ children: WITHOUT_TEXT.has(element.localName) ? [] : childrenOf(element), next: 0, isSeen });
  };
  const frames: Frame[] = [];
  enter(root, true);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.children[frame.next++];
    if (!node) {
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

/** `unseen`: the element's own text is not seen, but something inside may be. */
type Sight = 'seen' | 'unseen' | 'left-out';

function sightOf(root: Element): (element: Element) => Sight {
  const view = root.ownerDocument.defaultView;
  return view && typeof root.checkVisibility === 'function' ? (element) => lookAtStyle(element, view) : lookAtMarkup;
}

function lookAtStyle(element: Element, view: Window): Sight {
  if (isHiddenFromAll(element)) return 'left-out';
  if (element.checkVisibility({ visibilityProperty: true })) return 'seen';
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return 'left-out';
  return style.visibility === 'visible' ? 'seen' : 'unseen';
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

function lookAtMarkup(element: Element): Sight {
  if (isHiddenFromAll(element) || (element.hasAttribute('hidden') && !isStreamed(element))) return 'left-out';
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return 'left-out';
  return HIDING_STYLE.test(element.getAttribute('style') ?? '') ? 'left-out' : 'seen';
}

/** Wikipedia marks the pictures of its formulas as hidden; their text alternative is not. */
const isHiddenFromAll = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' && !element.classList.contains('fallback-image');

/** React streams late parts of a page in hidden boxes of such names, from which a script moves them into place. */
const isStreamed = (element: Element) => element.localName === 'div' && /^S:[\da-f]+$/.test(element.id);
