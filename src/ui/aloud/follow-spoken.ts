import { findPart } from '../digest-view/find-part.ts';

/** Keeps the words being read in sight, for as long as the last ones were: a reader who has scrolled away is looking at something else. */
export function followSpoken(): (part: string | null) => void {
  let last: string | null = null;
  return (part) => {
    const found = part === null ? null : findPart(part);
    if (!found) return;
    const before = last === null ? null : findPart(last);
    last = part;
    if (!before || isInSight(before)) found.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' });
  };
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
