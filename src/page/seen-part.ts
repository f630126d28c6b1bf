import type { PageStep } from './walk-page.ts';

/** A document that holds a page's head and what was walked of it: to ask it what the page says of itself takes no longer than that, however much lies behind. */
export function seenPart(document: Document, steps: readonly PageStep[]): Document {
  // Nothing is loaded for what is made in a document that is not shown.
  const seen = document.cloneNode() as Document;
  const add = (node: Node, isWhole?: boolean) => box.appendChild(seen.importNode(node, isWhole));
  let box: Node = seen;
  box = add(document.documentElement);
  if (document.head) add(document.head, true);
  for (const step of steps) {
    if (step.kind === 'text') add(step.node);
    else box = step.kind === 'open' ? add(step.element) : (box.parentNode as Node);
  }
  return seen;
}
