import type { Box } from './box-tree.ts';
import type { Block } from './page-block.ts';

const LEVELS = 4;
const FADES = 0.6;
const MOST_OF_PAGE = 0.6;

/** The box that long passages point to most, nearer boxes first, links counted against it; the page's own where there are none. */
export function mainBox(blocks: readonly Block[], page: Box): Box {
  const weights = new Map<Box, number>();
  for (const { box, isLong, length, linked } of blocks) {
    let weight = isLong ? length - linked : 0;
    for (let around = box.parent, level = 0; weight && around && level < LEVELS; around = around.parent, level++, weight *= FADES) {
      weights.set(around, (weights.get(around) ?? 0) + weight);
    }
  }
  let [main, most] = [page, 0];
  for (const [box, weight] of weights) {
    const weighed = weight * (1 - box.linked / Math.max(1, box.length));
    if (weighed > most) [main, most] = [box, weighed];
  }
  return main;
}

/** The innermost box that holds most of the page's long passages. */
export function widestBox(blocks: readonly Block[], page: Box): Box {
  let widest = page;
  for (const { box } of blocks) {
    for (let around: Box | null = box; around && around.depth > widest.depth; around = around.parent) {
      if (around.long >= MOST_OF_PAGE * page.long) widest = around;
    }
  }
  return widest;
}
