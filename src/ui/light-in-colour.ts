import type { HighlightColour } from '../protocol/highlight-colour.ts';

/** Has a view light its own words in that colour: see `chosen-colour.css`. */
export function lightInColour(colour: HighlightColour): void {
  document.documentElement.dataset.light = colour;
}
