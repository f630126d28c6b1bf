import { countWords } from '../core/text/words.ts';
import type { PageStep } from './walk-page.ts';

/** Names that builders of pages give, in whatever language the page is, to boxes that are not its article. */
const NAMES =
  /(?:^|[-_\s])(?:ads?|advert\w*|affiliate\w*|inline-?newsletter|newsletter\w*|outbrain|promo|promos|promotion|related(?:-?\w+)?|share|sharing|shop|sign-?up|social|sponsor\w*|subscribe|subscription|taboola)(?=$|[-_\s])/i;
const BOXES = new Set(['aside', 'div', 'fieldset', 'form', 'li', 'p', 'section', 'ul']);
const FIELDS = new Set(['input', 'select', 'textarea']);
const NO_FIELD = /^(?:hidden|checkbox|radio|image|button|reset|submit)$/i;
const MOST_WORDS = 60;

interface Box {
  /** Which of the texts kept so far is the first inside. */
  start: number;
  hasField: boolean;
  isNamed: boolean;
  isBox: boolean;
  hasTitle: boolean;
}

/** Text inside the article that is not of it: short boxes that ask for an address, or that are named as what they are, and do not hold the title. */
export function findAsides(steps: readonly PageStep[], isKept: (node: Text) => boolean, language: string | null): Set<Text> {
  const asides = new Set<Text>();
  /** The texts kept, without those found to stand aside. */
  const texts: Text[] = [];
  const open: Box[] = [];
  for (const step of steps) {
    if (step.kind === 'open') open.push(boxOf(step.element, texts.length));
    else if (step.kind === 'close') {
      const box = open.pop();
      if (box && isAside(box, texts, language)) for (const text of texts.splice(box.start)) asides.add(text);
      else if (box) passOn(box, open.at(-1));
    } else if (isKept(step.node)) texts.push(step.node);
  }
  return asides;
}

function boxOf(element: Element, start: number): Box {
  const name = element.localName;
  const isField = FIELDS.has(name) && !NO_FIELD.test(element.getAttribute('type') ?? '');
  const isNamed = NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return { start, hasField: isField, isNamed, isBox: BOXES.has(name), hasTitle: name === 'h1' };
}

function isAside({ start, hasField, isNamed, isBox, hasTitle }: Box, texts: readonly Text[], language: string | null): boolean {
  if (!isBox || hasTitle || !(hasField || isNamed) || start === texts.length) return false;
  let words = 0;
  for (let at = start; at < texts.length && words <= MOST_WORDS; at++) words += countWords(texts[at]?.data ?? '', language);
  return words <= MOST_WORDS;
}

/** What a box that is kept holds, the one around it holds too. */
function passOn({ hasField, hasTitle }: Box, around: Box | undefined): void {
  if (!around) return;
  around.hasField ||= hasField;
  around.hasTitle ||= hasTitle;
}
