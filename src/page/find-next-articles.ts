import { isSameText } from './is-same-text.ts';
import { headingOf } from './near-title.ts';

/** What an article has that stands on its own, beside a heading of the first level. */
const OWN = 'time, [rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]';

/** Boxes with other articles that a page has put after its own, as scrolling on does: alike in make to the one that holds the page's title, each with a heading of the first level, and `article`s or with a date or writer of their own. */
export function findNextArticles(document: Document, title: string): Element[] {
  const headings = [...document.querySelectorAll('h1')];
  const own = headings.length > 1 ? headingOf(document, title) : null;
  if (own?.localName !== 'h1') return [];
  return headings.slice(headings.indexOf(own as HTMLHeadingElement) + 1).flatMap((heading) => {
    const [box, like] = [boxBeside(heading, own), boxBeside(own, heading)];
    if (!box || !like || makeOf(box) !== makeOf(like) || isSameText(heading.textContent ?? '', title)) return [];
    return isOnItsOwn(box) && isOnItsOwn(like) ? [box] : [];
  });
}

/** The widest box around an element that does not hold another. */
function boxBeside(element: Element, other: Element): Element | null {
  let box = element;
  while (box.parentElement && !box.parentElement.contains(other)) box = box.parentElement;
  return box === element ? null : box;
}

const makeOf = ({ localName, classList }: Element) => `${localName}.${classList[0] ?? ''}`;

const isOnItsOwn = (box: Element) => box.localName === 'article' || box.querySelector(`article, ${OWN}`) !== null;
