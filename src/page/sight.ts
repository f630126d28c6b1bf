/** `unseen`: the element's own text is not seen, but something inside may be. */
export type Sight = 'seen' | 'unseen' | 'left-out';

/** Tells what of an element a reader sees: by computed style in a page on show, elsewhere by what markup and inline style say. */
export function sightOf(root: Element): (element: Element) => Sight {
  const view = root.ownerDocument.defaultView;
  return view && isOnShow(root) ? (element) => lookAtStyle(element, view) : markupSight(root);
}

/** For a page without layout whose styles hide all of it until a script has run: only what never shows is left out. */
export const lookAtKind = (element: Element): Sight => (isHiddenFromAll(element) ? 'left-out' : 'seen');

/** Whether a page is laid out, so that its computed styles say what is seen. */
export const isOnShow = (root: Element) => Boolean(root.ownerDocument.defaultView) && typeof root.checkVisibility === 'function';

function lookAtStyle(element: Element, view: Window): Sight {
  if (isHiddenFromAll(element)) return 'left-out';
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.fontSize === '0px' || isMovedAway(style) || isClipped(style)) return 'left-out';
  if (style.opacity === '0' && !isArriving(style)) return 'left-out';
  return style.visibility === 'visible' ? 'seen' : 'unseen';
}

/** Boxes that fade in when they are scrolled to are seen in the end. */
const isArriving = (style: CSSStyleDeclaration) =>
  style.animationName !== 'none' || style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);

const FAR = -999;

function isMovedAway(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) <= FAR) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return Number.parseFloat(style.left) <= FAR || Number.parseFloat(style.top) <= FAR;
}

const CLIPPED_AWAY = /^inset\((?:50|100)%\)$|^circle\(0(?:px|%)?\b|^polygon\(0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)+\)$/;

function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.clipPath !== 'none' && CLIPPED_AWAY.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:[01]px(?:, ?| )?){4}\)$/.test(style.clip)) return true;
  return style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

const HIDING_STYLE = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)font-size:0(?![.\d])/,
  /(?:^|;)text-indent:-\d{3,}/,
  /(?:^|;)(?:left|top):-\d{3,}(?:px|em)/,
  /(?:^|;)clip:rect\((?:[01](?:px)?,?){4}\)/,
  /(?:^|;)clip-path:inset\((?:50|100)%\)/,
];
/** The names that style sheets of all kinds give to text that only screen readers read. */
const UNSEEN_NAMES = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-visually-hidden|is-sr-only|off-?screen)(?=$|\s)/i;

const FADED = /(?:^|;)opacity:0(?:\.0*)?(?:;|!|$)/;
const FADES = 4;

/** Builders of pages fade in box after box with inline styles; there an opacity of nothing hides nothing for long. */
function markupSight(root: Element): (element: Element) => Sight {
  const faded = [...root.querySelectorAll('[style*="opacity"]')].filter((element) => FADED.test(styleOf(element)));
  return (element) => lookAtMarkup(element, faded.length < FADES);
}

const ARTICLE_PARAGRAPHS = 3;

/** A page that fades in as a whole. */
const holdsArticle = (box: Element) => box.querySelector('h1') !== null || box.querySelectorAll('p').length >= ARTICLE_PARAGRAPHS;

const styleOf = (element: Element) => element.getAttribute('style')?.toLowerCase().replace(/\s+/g, '') ?? '';

function lookAtMarkup(element: Element, fadesHide: boolean): Sight {
  if (isHiddenFromAll(element) || (element.hasAttribute('hidden') && !isStreamed(element))) return 'left-out';
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return 'left-out';
  if (UNSEEN_NAMES.test(element.getAttribute('class') ?? '')) return 'left-out';
  const style = styleOf(element);
  if (!style) return 'seen';
  const isFaded = fadesHide && FADED.test(style) && !/transform:|transition|animation|will-change/.test(style) && !holdsArticle(element);
  return isFaded || HIDING_STYLE.some((hiding) => hiding.test(style)) ? 'left-out' : 'seen';
}

/** Wikipedia marks the pictures of its formulas as hidden; their text alternative is not. */
const isHiddenFromAll = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' && !element.classList.contains('fallback-image');

/** React streams late parts of a page in hidden boxes of such names, from which a script moves them into place. */
const isStreamed = (element: Element) => element.localName === 'div' && /^S:[\da-f]+$/.test(element.id);
