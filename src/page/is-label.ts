const LONGEST_LABEL = 80;

/** Whether an element is a link or a button. */
export const isLabelBox = (element: Element) => (element.localName === 'a' ? element.hasAttribute('href') : element.localName === 'button');

/** Whether a short text is that of a button, or of a link that stands by itself: nobody reads these, so they need no close look. */
export function isLabel(label: Element | null, text: Text): boolean {
  if (!label || text.length >= LONGEST_LABEL) return false;
  for (let beside = label.parentNode?.firstChild; beside; beside = beside.nextSibling) {
    if (beside.nodeType === text.nodeType && /\S/.test((beside as Text).data)) return false;
  }
  return true;
}
