/** Hears in a digest which part of it the reader points at, or has the focus in; null when none. */
export function glowHandlers(glow: (part: string | null) => void) {
  let last: string | null = null;
  const point = (part: string | null) => {
    if (part === last) return;
    last = part;
    glow(part);
  };
  const hear = ({ target }: Event) => point(target instanceof Element ? partAt(target) : null);
  const end = () => point(null);
  return { onPointerOver: hear, onPointerLeave: end, onFocusIn: hear, onFocusOut: end };
}

const PART = '[data-claim], [data-quotation]';

/** The part that an element belongs to; what stands beside a sentence or quotation, its marks and its speaker, belongs to it. */
function partAt(element: Element): string | null {
  const part = element.closest<HTMLElement>(PART) ?? element.closest('.claim, .pull-quote')?.querySelector<HTMLElement>(PART);
  return part?.dataset.claim ?? part?.dataset.quotation ?? null;
}
