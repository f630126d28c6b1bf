import type { Cut } from './cut-passages.ts';
import { ENDS_CUT } from './find-cut-end.ts';
import { type JsonLdNode, readJsonLd } from './read-json-ld.ts';
import type { PageStep } from './walk-page.ts';

/** Names that builders of pages give to a box that stands where the text is cut. */
const BARRIER = '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i]';
/** A form that asks for an address, and for no comment. */
const SIGN_UP = 'form:not(:has(textarea))';
/** Steps from the article's last words within which a barrier stands. */
const NEAR = 60;
/** Characters: an article is seldom so short, and a teaser not so long. */
const SHORT = 1500;

/** Whether a part of the article is kept for those who pay: the page says so and that part was not read, or a barrier stands where the text ends. */
export function isBehindPaywall(document: Document, steps: readonly PageStep[], { passages }: Cut, kept: ReadonlySet<Text>): boolean {
  const read = passages.map(({ text }) => text).join(' ');
  const nodes = readJsonLd(document).flatMap((node) => [node, node.hasPart].flat() as (JsonLdNode | undefined)[]);
  const closed = nodes.filter((node) => /^false$/i.test(String(node?.isAccessibleForFree)));
  if (closed.length > 0) return read.length < SHORT || closed.some((node) => isLeftOut(document, node?.cssSelector, kept));
  const barriers = read.length < SHORT && ENDS_CUT.test(read) ? `${BARRIER}, ${SIGN_UP}` : BARRIER;
  const end = steps.findLastIndex((step) => step.kind === 'text' && kept.has(step.node));
  const [first] = kept;
  const near = new Set<Element>();
  for (const step of steps.slice(Math.max(0, end - NEAR), end + NEAR))
    if (step.kind === 'text' && !step.isBlank && step.node.parentElement) near.add(step.node.parentElement);
  return [...near].some((element) => {
    const barrier = element.closest(barriers);
    return barrier && first ? !barrier.contains(first) && (barrier.textContent ?? '').length < SHORT : false;
  });
}

/** Whether a part that the page itself calls closed is there, but hardly any of it was read. */
function isLeftOut(document: Document, selector: unknown, kept: ReadonlySet<Text>): boolean {
  const parts = typeof selector === 'string' && /^[.#][\w-]+$/.test(selector) ? [...document.querySelectorAll(selector)] : [];
  let length = parts.reduce((sum, part) => sum + (part.textContent?.length ?? 0), 0) / 4;
  if (length < SHORT / 4) return false;
  for (const text of kept) if (parts.some((part) => part.contains(text))) length -= text.length;
  return length > 0;
}
