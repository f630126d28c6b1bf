import type { GoodReading } from './read-page.ts';

/** Whether the text of a reading went with the document of a frame that has moved on: in Firefox whoever touches it gets an error. */
export const isLost = ({ map }: GoodReading): boolean =>
  [...map.values()].some(([first]) => first && isOutOfReach(() => first.node.isConnected));

/** Whether ranges have fallen together, because the page was drawn anew under them, or went with a frame's document. */
export const isFallen = (range: Range): boolean => isOutOfReach(() => range.collapsed) || range.collapsed;

function isOutOfReach(touch: () => unknown): boolean {
  try {
    touch();
    return false;
  } catch {
    return true;
  }
}
