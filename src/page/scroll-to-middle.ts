/** Scrolls a range to the middle of each box that scrolls around it, the window last; smoothly only where the reader has not asked for less motion. */
export function scrollToMiddle(range: Range, view: Window): void {
  const box = range.getBoundingClientRect();
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const page = view.document.scrollingElement;
  let middle = box.top + box.height / 2;
  for (const scroller of scrollersAround(range.startContainer, view)) {
    const isPage = scroller === page;
    const frame = isPage ? { top: 0, height: view.innerHeight } : scroller.getBoundingClientRect();
    const wanted = scroller.scrollTop + middle - (frame.top + frame.height / 2);
    const top = Math.max(0, Math.min(wanted, scroller.scrollHeight - scroller.clientHeight));
    middle -= top - scroller.scrollTop;
    scroller.scrollTo({ top, behavior });
  }
}

/** The boxes that can scroll up and down around a node, innermost first, the page's own last. */
function scrollersAround(node: Node, view: Window): Element[] {
  const page = view.document.scrollingElement;
  const scrollers: Element[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType !== at.ELEMENT_NODE) continue;
    const element = at as Element;
    const scrolls = element !== page && element !== view.document.body && element.scrollHeight > element.clientHeight;
    if (scrolls && /auto|scroll/.test(view.getComputedStyle(element).overflowY)) scrollers.push(element);
  }
  return page ? [...scrollers, page] : scrollers;
}

/** The parent in the flat tree: slotted nodes scroll with their slot, shadow trees with their host. */
const parentOf = (node: Node): Node | null =>
  (node as Partial<Text>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
