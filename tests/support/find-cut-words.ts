/**
 * In a page: the words in its frames that a reader cannot read whole, each with its place and what is wrong there:
 * beyond the edge of the page, cut by a box that hides what does not fit, outside their button, or over other words.
 */
export function findCutWords(): string[] {
  /** How far, in CSS pixels, letters may stand out of their box: borders and rounding. */
  const tolerance = 1.5;
  interface Line {
    node: Text;
    box: DOMRect;
  }
  const isSticking = (box: DOMRect, out: DOMRect) =>
    box.left < out.left - tolerance || box.right > out.right + tolerance || box.bottom > out.bottom + tolerance * 2;
  const linesIn = (page: Document): Line[] => {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    const found: Line[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const home = node.parentElement;
      if (!node.data.trim() || !home?.checkVisibility({ visibilityProperty: true }) || home.closest('.unseen, .quiet-words')) continue;
      const range = page.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) found.push({ node, box });
    }
    return found;
  };
  const faultOf = ({ node, box }: Line): string | null => {
    const page = node.ownerDocument;
    if (box.left < -tolerance || box.right > page.documentElement.clientWidth + tolerance) return 'beyond the edge';
    const button = node.parentElement?.closest('button, summary, .quiet-button, .toggle');
    if (button && isSticking(box, button.getBoundingClientRect())) return 'outside its button';
    for (let out = node.parentElement; out && out !== page.body; out = out.parentElement)
      if (/hidden|clip/.test(getComputedStyle(out).overflow) && isSticking(box, out.getBoundingClientRect())) return 'cut';
    return null;
  };
  /** What stays in view lies over what is scrolled under it. */
  const isHeld = ({ node }: Line): boolean => {
    for (let home = node.parentElement; home; home = home.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(home).position)) return true;
    return false;
  };
  const isOver = (one: Line, other: Line): boolean => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const tall = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    return one.node !== other.node && wide > tolerance && tall > Math.min(one.box.height, other.box.height) / 2;
  };
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const page = frame.contentDocument;
    if (!page) return [];
    const lines = linesIn(page);
    const scrolled = lines.filter((line) => !isHeld(line));
    return lines.flatMap((line) => {
      const after = scrolled.indexOf(line) + 1;
      const fault = faultOf(line) ?? (after > 0 && scrolled.slice(after).some((other) => isOver(line, other)) ? 'over others' : null);
      return fault ? [`${frame.name}: “${line.node.data.trim()}” ${fault}`] : [];
    });
  });
}

/** In a page: the choices and empty fields in its frames whose words are wider than they are. */
export function findTightFields(): string[] {
  return [...document.querySelectorAll('iframe')].flatMap(({ name, contentDocument: page }) =>
    [...(page?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input[placeholder]') ?? [])].flatMap((field) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen || !field.checkVisibility()) return [];
      pen.font = getComputedStyle(field).font;
      const words = 'placeholder' in field ? field.placeholder : (field.selectedOptions[0]?.text ?? '');
      return pen.measureText(words).width > field.clientWidth ? [`${name}: “${words}” wider than its field`] : [];
    }),
  );
}
