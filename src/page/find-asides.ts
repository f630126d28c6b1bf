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
  texts: Text[];
  hasField: boolean;
  isNamed: boolean;
  isBox: boolean;
  hasTitle: boolean;
  words: number;
}

/** Text inside the article that is not of it: short boxes that ask for an address, or that are named as what they are, and do not hold the title. */
export function findAsides(steps: readonly PageStep[], isKept: (node: Text) => boolean, language: string | null): Set<Text> {
  const asides = new Set<Text>();
  const open: Box[] = [];
  for (const step of steps) {
    if (step.kind === 'open') open.push(boxOf(step.element));
    else if (step.kind === 'text') {
      const box = open.at(-1);
      if (box && isKept(step.node)) {
        box.texts.push(step.node);
        box.words += countWords(step.node.data, language);
      }
    } else close(open, asides);
  }
  return asides;
}

function boxOf(element: Element): Box {
  const name = element.localName;
  const isField = FIELDS.has(name) && !NO_FIELD.test(element.getAttribute('type') ?? '');
  const isNamed = NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return { texts: [], hasField: isField, isNamed, isBox: BOXES.has(name), hasTitle: name === 'h1', words: 0 };
}

/** A closed box is left out, or becomes a part of the one around it. */
function close(open: Box[], asides: Set<Text>): void {
  const box = open.pop();
  if (!box) return;
  const around = open.at(-1);
  if (box.isBox && !box.hasTitle && box.texts.length > 0 && box.words <= MOST_WORDS && (box.hasField || box.isNamed)) {
    for (const text of box.texts) asides.add(text);
    return;
  }
  if (!around || box.words > MOST_WORDS) {
    if (around) around.words += MOST_WORDS + 1;
    return;
  }
  around.texts.push(...box.texts);
  around.words += box.words;
  around.hasField ||= box.hasField;
  around.hasTitle ||= box.hasTitle;
}
