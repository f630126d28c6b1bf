import { isLabel, isLabelBox } from './is-label.ts';
import { alphaOf, isSameColor } from './is-same-color.ts';
import { canvasOf, FREE, isCutAway, isIn, isLegible, type Region } from './look-of-text.ts';
import { isHiddenFromAll, type Sight } from './sight.ts';

const FAINT = 0.1;
/** A box that shows so much of itself (pixels) and cuts the rest off has a button for more. */
const SOME_LINES = 30;
const CUTS = /hidden|clip/;
/** What most boxes have for a background. */
const CLEAR = 'rgba(0, 0, 0, 0)';
const DEEP = 500;
/** What the browser is asked when it is asked whether a box is shown. */
export const SHOWN = { visibilityProperty: true };

/** What is known of a page on show while it is read. */
export interface PageOnShow {
  view: Window;
  range: Range;
  /** For each colour of text a ground that it stood out from. */
  inks: Map<string, string>;
  /** Every element that paints more than text. */
  painted: () => Element[];
}

/** What styles make of the text in a box, those of the boxes around it included. */
interface Paint {
  opacity: number;
  isCut: boolean;
  /** The nearest background colour; empty where only the browser knows. */
  ground: string;
  /** The nearest box that cuts off what reaches out of it, the window's own at last. */
  clip: StyledBox;
}

/** A box on show. Styles are asked late and once, and only of boxes with text in them: each question costs half a microsecond. */
export class StyledBox implements Sight {
  readonly #element: Element;
  readonly #around: StyledBox | null;
  readonly #page: PageOnShow;
  /** Whether it stands in closed details, where nothing has a place on the page. */
  readonly #isFolded: boolean;
  readonly #depth: number;
  /** The link or button around its text. */
  readonly #label: Element | null;
  #declared: CSSStyleDeclaration | null = null;
  #paint: Paint | null = null;
  #isShown: boolean | null = null;
  #isFound: boolean | null = null;
  #region: Region | null = null;

  constructor(element: Element, around: StyledBox | null, page: PageOnShow) {
    this.#element = element;
    this.#around = around;
    this.#page = page;
    this.#isFolded = around !== null && (around.#isFolded || (around.#isClosed && element.localName !== 'summary'));
    this.#label = isLabelBox(element) ? element : around ? around.#label : null;
    this.#depth = around ? around.#depth + 1 : 0;
    // A box asks the ones around it: on a page nested without end that must not be too many at once.
    if (this.#depth % DEEP === 0) this.#paint = this.#look();
  }

  enter(element: Element): StyledBox | null {
    return isHiddenFromAll(element) ? null : new StyledBox(element, this, this.#page);
  }

  sees(text: Text): boolean {
    this.#isShown ??= this.#findIsShown();
    if (!this.#isShown || isLabel(this.#label, text)) return this.#isShown;
    const { opacity, isCut } = this.paint;
    if (isCut || opacity < FAINT || this.#isFolded || this.#isClosed) return !isCut && opacity >= FAINT;
    const { range } = this.#page;
    range.selectNodeContents(text);
    const place = range.getBoundingClientRect();
    return isLegible(text, place) && this.reaches(place) && this.#isInked(place);
  }

  get #isClosed() {
    return this.#element.localName === 'details' && !this.#element.hasAttribute('open');
  }

  get #style() {
    this.#declared ??= this.#page.view.getComputedStyle(this.#element);
    return this.#declared;
  }

  get paint(): Paint {
    this.#paint ??= this.#look();
    return this.#paint;
  }

  #findIsShown(): boolean {
    const style = this.#style;
    if (!this.#isFolded && this.#element.checkVisibility(SHOWN)) return style.contentVisibility !== 'hidden';
    if (this.#isFolded || style.visibility !== 'visible') return style.visibility === 'visible';
    // Without a box of its own, an element shows its text in the box around.
    const around = style.display === 'contents' ? this.#around : null;
    return around ? around.#findIsShown() : false;
  }

  #look(): Paint {
    const around = this.#around?.paint;
    if (around && (around.isCut || around.opacity < FAINT)) return around;
    const style = this.#style;
    const { opacity, backgroundColor } = style;
    // A page that hides all of itself is about to show it.
    const isSolid = opacity === '1' || this.#depth < 2 || this.#isArriving(style);
    return {
      opacity: (isSolid ? 1 : Number(opacity)) * (around?.opacity ?? 1),
      isCut: isCutAway(style) || this.#isLost(style),
      ground: backgroundColor !== CLEAR && alphaOf(backgroundColor) > 0.5 ? backgroundColor : (around?.ground ?? canvasOf(style)),
      clip: around && style.overflow === 'visible' ? around.clip : this,
    };
  }

  /** Whether it is not there even when the details around it are opened. */
  #isLost(style: CSSStyleDeclaration): boolean {
    return this.#isFolded ? style.display === 'none' : this.#isClosed && !this.#element.checkVisibility(SHOWN);
  }

  /** Whether a faint box fades in when it is scrolled to: it stands in the flow of the page, moves, and is not in view. */
  #isArriving({ position, transitionDuration, animationName, transform }: CSSStyleDeclaration): boolean {
    const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none' || transform !== 'none';
    const { top, bottom } = this.frame;
    return moves && !FREE.test(position) && (bottom < 0 || top + bottom > 2 * this.#page.view.innerHeight);
  }

  /** Whether text stands out from what is behind it. */
  #isInked(place: DOMRect): boolean {
    const style = this.#style;
    const ink = style.webkitTextFillColor;
    const { ground } = this.paint;
    const { inks } = this.#page;
    if (inks.get(ink) === ground) return true;
    const isClear = alphaOf(ink) < FAINT;
    if (!isClear && !isSameColor(ink, ground)) {
      inks.set(ink, ground);
      return true;
    }
    if (isClear && style.webkitTextStrokeWidth !== '0px') return true;
    for (let box: StyledBox | null = this; box; box = box.#around) {
      const { backgroundImage, webkitBackgroundClip } = box.#style;
      if (isClear ? webkitBackgroundClip.includes('text') : backgroundImage !== 'none') return true;
    }
    return (
      !isClear && this.#page.painted().some((element) => !element.contains(this.#element) && isIn(place, element.getBoundingClientRect()))
    );
  }

  /** Whether a place inside can come into view, by scrolling or by asking for more. */
  reaches(place: DOMRect): boolean {
    const { clip } = this.paint;
    const around = clip.#around;
    clip.#region ??= clip.#findRegion();
    if (isIn(place, clip.#region)) {
      clip.#isFound ??= !around || around.reaches(clip.frame);
      return clip.#isFound;
    }
    return around !== null && !clip.cuts(this) && around.reaches(place);
  }

  /** Where the box stands in the window; the outermost one is the window. */
  get frame(): DOMRect {
    const { innerWidth, innerHeight } = this.#page.view;
    return this.#around ? this.#element.getBoundingClientRect() : new DOMRect(0, 0, innerWidth, innerHeight);
  }

  /** All that this box shows, or may be made to show. */
  #findRegion(): Region {
    const { left, right, top, bottom, width, height } = this.frame;
    const { overflowX, overflowY, direction, columnWidth, columnCount } = this.#style;
    // In quirks mode the body scrolls the window, not the root.
    const { scrollLeft, scrollTop } = this.#around ? this.#element : (this.#element.ownerDocument.scrollingElement ?? this.#element);
    if (width <= 1 || height <= 1) return { left: 0, right: 0, top: 0, bottom: 0 };
    const turnsPages = columnWidth !== 'auto' || columnCount !== 'auto';
    const isCutAcross = CUTS.test(overflowX) && !turnsPages;
    return {
      left: isCutAcross ? left : direction === 'rtl' ? -Infinity : left - scrollLeft,
      right: isCutAcross ? right : direction === 'rtl' ? right - scrollLeft : Infinity,
      top: top - scrollTop,
      bottom: CUTS.test(overflowY) && height < SOME_LINES ? bottom : Infinity,
    };
  }

  /** Whether this box cuts off what is in another box inside it: lines of text cut nothing, and what is placed freely may stand out. */
  cuts(inner: StyledBox): boolean {
    const { display, position } = this.#style;
    if (display === 'inline' || display === 'contents') return false;
    for (let box: StyledBox | null = inner; box && box !== this; box = box.#around) {
      const place = box.#style.position;
      if (place === 'fixed' || (place === 'absolute' && position === 'static')) return false;
    }
    return true;
  }
}
