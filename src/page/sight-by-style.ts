import { alphaOf } from './is-same-color.ts';
import type { Sight } from './sight.ts';
import { type PageOnShow, SHOWN, StyledBox } from './styled-box.ts';

const PICTURES = /^(?:canvas|embed|iframe|img|object|svg|video)$/;

/** Whether a page is laid out, so that its computed styles and boxes say what is seen. One that hides all of itself is about to show it: styles say nothing yet. */
export const isOnShow = (root: Element) =>
  Boolean(root.ownerDocument.defaultView) &&
  typeof root.checkVisibility === 'function' &&
  (root !== root.ownerDocument.body || root.checkVisibility(SHOWN));

/** What a reader sees of a page on show, by computed styles and boxes. Text in closed details counts: one click opens them. */
export function sightByStyle(root: Element): Sight {
  const document = root.ownerDocument;
  const view = document.defaultView as Window;
  let painted: Element[] | null = null;
  const findPainted = () =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
      return PICTURES.test(element.localName) || backgroundImage !== 'none' || alphaOf(backgroundColor) > 0.5;
    });
  const page: PageOnShow = {
    view,
    range: document.createRange(),
    inks: new Map(),
    painted: () => (painted ??= findPainted()),
  };
  const boxOf = (element: Element): StyledBox => new StyledBox(element, element.parentElement && boxOf(element.parentElement), page);
  return boxOf(root);
}
