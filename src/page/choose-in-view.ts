/** Where a part of the digest stands in the window, in CSS pixels from its upper edge. */
export interface PartInView {
  part: string;
  top: number;
  bottom: number;
}

/** The part that is read just now: of those that are in the window the one nearest to its middle, the first of several; null where none is. */
export function chooseInView(parts: readonly PartInView[], height: number): string | null {
  const middle = height / 2;
  let nearest: { part: string; distance: number } | null = null;
  for (const { part, top, bottom } of parts) {
    if (bottom <= 0 || top >= height || bottom <= top) continue;
    const distance = Math.max(top - middle, middle - bottom, 0);
    if (!nearest || distance < nearest.distance) nearest = { part, distance };
  }
  return nearest?.part ?? null;
}

/** A place in an article: how far into a passage, 0 to 1. */
export interface ArticlePlace {
  passage: string;
  at: number;
}

/** From where to where an article is in the window, given the boxes of its passages in order; null where none of it is. */
export function findStretchInView(passages: readonly PartInView[], height: number): { from: ArticlePlace; to: ArticlePlace } | null {
  const seen = passages.filter(({ top, bottom }) => bottom > 0 && top < height && bottom > top);
  const [first] = seen;
  const last = seen.at(-1);
  if (!first || !last) return null;
  const share = (edge: number, { top, bottom }: PartInView) => Math.min(Math.max((edge - top) / (bottom - top), 0), 1);
  return { from: { passage: first.part, at: share(0, first) }, to: { passage: last.part, at: share(height, last) } };
}
