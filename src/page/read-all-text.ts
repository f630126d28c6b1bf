import { type Cut, cutPassages } from './cut-passages.ts';
import { walkPage } from './walk-page.ts';

/** All text that a reader sees in an element, whatever it is. */
export const readAllText = (element: Element): Cut => cutPassages(walkPage(element), (node) => ({ from: 0, to: node.length }));
