import { CUTS_AWAY } from './cuts-away.ts';

/** In square pixels for each character: less is no text that eyes can read. */
const SMALLEST = 4;
/** Positions in which a box has left the flow of the page. */
export const FREE = /absolute|fixed/;

/** A place in the window, in pixels. */
export type Region = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether more than a line of pixels of a place lies in a region. */
export const isIn = (place: Region, region: Region) =>
  Math.min(place.right, region.right) - Math.max(place.left, region.left) > 1 &&
  Math.min(place.bottom, region.bottom) - Math.max(place.top, region.top) > 1;

/** The page's own colour where none is given: the browser's for a dark page is not known. */
export const canvasOf = ({ colorScheme }: CSSStyleDeclaration) => (colorScheme.includes('dark') ? '' : 'rgb(255, 255, 255)');

/** Whether nothing is left of a box by what is cut out of it. */
export function isCutAway(style: CSSStyleDeclaration): boolean {
  const { clip, clipPath, filter, maskImage } = style;
  if (clip === 'auto' && clipPath === 'none' && filter === 'none' && maskImage === 'none') return false;
  const placed = FREE.test(style.position) ? clip : '';
  return CUTS_AWAY.test(`clip:${placed};clip-path:${clipPath};filter:${filter};mask:${maskImage}`.replace(/\s/g, ''));
}

/** Whether text has room to be read in the place that it takes. */
export function isLegible({ data }: Text, { width, height }: DOMRect): boolean {
  const area = width * height;
  return area > 0 && (area >= SMALLEST * data.length || area >= SMALLEST * data.replace(/\s+/g, '').length);
}
