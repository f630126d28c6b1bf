import { countWords } from '../core/text/words.ts';
import type { PageStep } from './walk-page.ts';

/** Names that builders of pages give, in whatever language the page is, to boxes that are not its article. */
const NAMES =
  /(?:^|[-_\s])(?:ads?|advert\w*|affiliate\w*|inline-?newsletter|newsletter\w*|outbrain|promo|promos|promotion|related(?:-?\w+)?|share|sharing|shop|sign-?up|social|sponsor\w*|subscribe|subscription|taboola)(?=$|[-_\s])/i;
const BOXES = new Set(['aside', 'div', 'fieldset', 'form', 'li', 'p', 'section', 'ul']);
const FIELDS = new Set(['input', 'select', 'textarea']);
const NO_FIELD = /^(?:hidden|checkbox|radio|image|button|reset|submit)$/i;
const MOST_WORDS = 60;
/** A layer that asks something says more, has buttons to answer with, and comes before the title. */
const ASKS = { words: 150, buttons: 2 };

interface Box {
  element: Element;
  /** Which of the texts kept so far is the first inside. */
  start: number;
  hasField: boolean;
  isBox: boolean;
  hasTitle: boolean;
  buttons: number;
}

/** Text inside the article that is not of it: short boxes that ask for an address, that are named as what they are, or that have an answer to be given before the title, and do not hold it. */
export function findAsides(steps: readonly PageStep[], isKept: (node: Text) => boolean, language: string | null): Set<Text> {
  const asides = new Set<Text>();
  /** The texts kept, without those found to stand aside. */
  const texts: Text[] = [];
  const open: Box[] = [];
  let isAboveTitle = steps.some(opensTitle);
  for (const step of steps) {
    if (opensTitle(step)) isAboveTitle = false;
    if (step.kind === 'open') open.push(boxOf(step.element, texts.length));
    else if (step.kind === 'close') {
      const box = open.pop();
      if (box && isAside(box, texts, language, isAboveTitle)) for (const text of texts.splice(box.start)) asides.add(text);
      else if (box) passOn(box, open.at(-1));
    } else if (isKept(step.node)) texts.push(step.node);
  }
  return asides;
}

const opensTitle = (step: PageStep) => step.kind === 'open' && step.element.localName === 'h1';

function boxOf(element: Element, start: number): Box {
  const name = element.localName;
  const isField = FIELDS.has(name) && !NO_FIELD.test(element.getAttribute('type') ?? '');
  const isButton = name === 'button' || element.getAttribute('role') === 'button';
  return { element, start, hasField: isField, isBox: BOXES.has(name), hasTitle: name === 'h1', buttons: isButton ? 1 : 0 };
}

const isNamed = (element: Element) => NAMES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

function isAside(box: Box, texts: readonly Text[], language: string | null, isAboveTitle: boolean): boolean {
  const { start, hasField, isBox, hasTitle } = box;
  if (!isBox || hasTitle || start === texts.length) return false;
  const asks = isAboveTitle && box.buttons >= ASKS.buttons;
  if (!hasField && !asks && !isNamed(box.element)) return false;
  const most = asks ? ASKS.words : MOST_WORDS;
  let words = 0;
  for (let at = start; at < texts.length && words <= most; at++) words += countWords(texts[at]?.data ?? '', language);
  return words <= most;
}

/** What a box that is kept holds, the one around it holds too. */
function passOn({ hasField, hasTitle, buttons }: Box, around: Box | undefined): void {
  if (!around) return;
  around.hasField ||= hasField;
  around.hasTitle ||= hasTitle;
  around.buttons += buttons;
}
