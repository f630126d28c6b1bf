/** What a reader presses to open something. */
const CONTROL = 'button, [role="button"], [role="tab"], [aria-expanded]';
const LONGEST_LABEL = 200;

/** Whether unseen text of an element is only folded away: a panel of tabs, or in a box with a button right above it or one that names it. `seen`: the boxes in which a reader sees text. */
export function isFolded(element: Element, seen: ReadonlySet<Node>): boolean {
  for (let box: Element | null = element; box && !seen.has(box); box = box.parentElement) {
    const above = box.previousElementSibling;
    if (box.getAttribute('role') === 'tabpanel' || isNamedByControl(box)) return true;
    if (above && seen.has(above) && isControl(above)) return true;
  }
  return false;
}

const isControl = (element: Element) =>
  (element.textContent ?? '').length <= LONGEST_LABEL && (element.matches(CONTROL) || element.querySelector(CONTROL) !== null);

const isNamedByControl = ({ id, ownerDocument }: Element) =>
  /^[\w-]+$/.test(id) && ownerDocument.querySelector(`[aria-controls~="${id}"]`) !== null;
