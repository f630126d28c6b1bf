import { parseWebAddress } from './parse-web-address.ts';

const SMALLEST_SIDE = 200;

/** The address of a frame big enough to hold the page's text, for a page that has none of its own; null where there is none. What frames of the page's own origin hold can be read. */
export function findFramedArticle(document: Document, base: string): string | null {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]')) {
    const address = parseWebAddress(frame.getAttribute('src'), base);
    if (address && !frame.contentDocument && isBig(frame)) return address.href;
  }
  return null;
}

/** By its box on the page; where nothing is laid out, by what the markup says. */
function isBig(frame: Element): boolean {
  if (frame.hasAttribute('hidden') || frame.getAttribute('aria-hidden') === 'true') return false;
  const view = frame.ownerDocument.defaultView;
  const box = view && typeof frame.checkVisibility === 'function' ? frame.getBoundingClientRect() : null;
  if (box) return box.width >= SMALLEST_SIDE && box.height >= SMALLEST_SIDE;
  return ['width', 'height'].every((side) => {
    const said = Number.parseFloat(frame.getAttribute(side) ?? '');
    return Number.isNaN(said) || frame.getAttribute(side)?.endsWith('%') || said >= SMALLEST_SIDE;
  });
}
