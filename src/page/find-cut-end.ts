import type { ReadingNote } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import type { Cut } from './cut-passages.ts';
import { readJsonLd } from './read-json-ld.ts';
import { isOnShow } from './sight-by-style.ts';
import type { PageStep } from './walk-page.ts';

/** Dots that stand for what is missing, brackets around them passed over. */
export const ENDS_CUT = /(?:…|\.\.\.)[\])]?\s*$/;
const CONTROL = 'a[href], button, [role="button"]';
const NO_CONTROL_OF_TEXT = 'nav, footer, aside';
/** So many times the words read must the page say that the article has. */
const TIMES = 2;
const LEVELS = 4;
/** In pixels: a box that holds so much more than it shows has been read whole. */
const SOME_LINES = 30;

/** Whether the page itself breaks the article off where its last words stand: it says that there are many more, they end in dots before a button or link, or they fade away. */
export function findCutEnd(document: Document, steps: readonly PageStep[], cut: Cut, kept: ReadonlySet<Text>): ReadingNote | null {
  const end = steps.findLastIndex((step) => step.kind === 'text' && !step.isBlank && kept.has(step.node) && !controlAround(step.node));
  const last = steps[end];
  const passage = cut.passages.at(-1);
  if (!passage || last?.kind !== 'text') return null;
  const isCut = declaresMore(document, cut) || (ENDS_CUT.test(last.node.data) && isFollowedByControl(steps, end)) || isFaded(last.node);
  return isCut ? { kind: 'text-cut', breaksOff: true, after: passage.id } : null;
}

const controlAround = (node: Text) => node.parentElement?.closest(CONTROL) ?? null;

function isFollowedByControl(steps: readonly PageStep[], end: number): boolean {
  const next = steps.find((step, at) => at > end && step.kind === 'text' && !step.isBlank);
  const control = next?.kind === 'text' ? controlAround(next.node) : null;
  return control !== null && !control.closest(NO_CONTROL_OF_TEXT);
}

/** Whether the page says in its metadata that the article has far more words than were read. */
function declaresMore(document: Document, { passages }: Cut): boolean {
  const said = Math.max(0, ...readJsonLd(document).map(({ wordCount }) => Number(wordCount) || 0));
  return said > 0 && said >= TIMES * passages.reduce((sum, { text }) => sum + countWords(text, null), 0);
}

/** Whether a gradient lies over the last words, and the box that fades out so holds no more of them. */
function isFaded({ ownerDocument, parentElement }: Text): boolean {
  const view = ownerDocument.defaultView;
  if (!view || !isOnShow(ownerDocument.body)) return false;
  let box = parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    const over = ['::before', '::after'].map((part) => view.getComputedStyle(box as Element, part));
    if (box.nextElementSibling) over.push(view.getComputedStyle(box.nextElementSibling));
    const fades = view.getComputedStyle(box).maskImage.includes('gradient') || over.some(isFade);
    if (fades) return box.scrollHeight - box.clientHeight < SOME_LINES;
  }
  return false;
}

/** Whether a box lies over others and lets them through at one end. */
const isFade = ({ backgroundImage, position, marginTop }: CSSStyleDeclaration) =>
  /gradient\(.*(?:transparent|, 0\))/.test(backgroundImage) && (position === 'absolute' || marginTop.startsWith('-'));
