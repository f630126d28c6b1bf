import type { PageStep } from './walk-page.ts';

/**
 * The text of block quotations that was left out of an article around them: who said it in the footer of one that is kept, and all of one
 * (an embedded post, say) that has kept text on both sides in its own box.
 */
export function findCutQuotes(steps: readonly PageStep[], kept: ReadonlySet<Node>): Set<Text> {
  const texts = textsOfQuotes(steps);
  const found = new Set<Text>();
  if (texts.size === 0) return found;
  const boxes = boxesOf(kept);
  for (const [quote, nodes] of texts)
    if (nodes.some((node) => kept.has(node)) || isAmong(quote, boxes)) for (const node of nodes) if (!kept.has(node)) found.add(node);
  return found;
}

/** The text nodes of each block quotation, those of quotations inside it left out. */
function textsOfQuotes(steps: readonly PageStep[]): Map<Element, Text[]> {
  const texts = new Map<Element, Text[]>();
  const open: (Element | null)[] = [];
  for (const step of steps) {
    if (step.kind === 'open') open.push(step.element.localName === 'blockquote' ? step.element : (open.at(-1) ?? null));
    else if (step.kind === 'close') open.pop();
    else {
      const quote = open.at(-1);
      if (!quote) continue;
      const own = texts.get(quote) ?? [];
      own.push(step.node);
      texts.set(quote, own);
    }
  }
  return texts;
}

/** Every element that holds kept text. */
function boxesOf(kept: ReadonlySet<Node>): Set<Element> {
  const boxes = new Set<Element>();
  for (const node of kept)
    if (/\S/.test(node.nodeValue ?? '')) for (let box = node.parentElement; box && !boxes.has(box); box = box.parentElement) boxes.add(box);
  return boxes;
}

/** Whether there is kept text on both sides, other block quotations in a row with it and the scripts that draw them passed over. */
function isAmong(quote: Element, boxes: ReadonlySet<Element>): boolean {
  return (['previousElementSibling', 'nextElementSibling'] as const).every((side) => {
    let beside = quote[side];
    while (beside && !boxes.has(beside) && PASSED_OVER.has(beside.localName)) beside = beside[side];
    return beside !== null && boxes.has(beside);
  });
}

const PASSED_OVER = new Set(['blockquote', 'script', 'style', 'noscript']);
