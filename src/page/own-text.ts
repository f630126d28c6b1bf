import { foldSpace } from './meta-content.ts';

/** What is not the page's own article: its frame, and what others say. */
export const NOT_THE_ARTICLE =
  'aside:not(article aside), nav, body > footer, blockquote, [class*="testimonial" i]:not(body), [class*="review-"]:not(body, main, article), [class*="comment"]:not(body, main, article), [id*="comment"]:not(body), [class*="related"]:not(body), [class*="sidebar"]:not(body, main), [class*="widget"]:not(body)';

const LEFT_OUT =
  'script, style, noscript, template, nav, footer:not(article footer, main footer), blockquote, [class*="testimonial" i]:not(body), [class*="comment"]:not(body, main, article), [id*="comment"]:not(body)';
const MAY_BE_LEFT_OUT = new Set('script style noscript template nav footer blockquote'.split(' '));
const NAMED_LEFT_OUT = /testimonial|comment/i;
const ELEMENT = 1;
const TEXT = 3;

/** The text of the page's body but for what is not its own article, on one line. */
export const ownText = ({ body }: Document): string => (body ? textsIn(body, isLeftOut).join(' ') : '');

/** Tags and names are looked at first: hardly an element needs to be matched. */
const isLeftOut = (element: Element) =>
  (MAY_BE_LEFT_OUT.has(element.localName) || NAMED_LEFT_OUT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) &&
  element.matches(LEFT_OUT);

const hasNoText = (element: Element) => element.matches('script, style, noscript, template');

/** The texts in an element, one for each text node that has any, on a line each. */
export function textsIn(element: Element, isPassedOver = hasNoText): string[] {
  const texts: string[] = [];
  const gather = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) texts.push(foldSpace((node as Text).data));
      else if (node.nodeType === ELEMENT && !isPassedOver(node as Element)) gather(node);
    }
  };
  gather(element);
  return texts.filter(Boolean);
}

const CASED = /[\p{Lu}\p{Ll}\p{N}]/u;

/** Whether a name stands in a text, in any case, and not as a part of a longer word. */
export function holdsName(text: string, name: string): boolean {
  const [folded, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
    if (!CASED.test(folded[at - 1] ?? '') && !CASED.test(folded[at + wanted.length] ?? '')) return true;
  return false;
}
