import { CUTS_AWAY } from './cuts-away.ts';
import { holdsArticle, isHiddenFromAll, type Sight } from './sight.ts';

/** What a reader sees of a page that is not laid out, by what markup and inline style say. */
export function sightByMarkup(root: Element): Sight {
  const faded = [...root.querySelectorAll('[style*="opacity"]')].filter((element) => FADED.test(styleOf(element)));
  const sight: Sight = {
    enter: (element) => (isLeftOut(element, faded.length < FADES) ? null : sight),
    sees: () => true,
  };
  return sight;
}

const CLEAR = String.raw`(?:transparent|rgba\([^)]*,0(?:\.0+)?\)|#(?:\w{3}0|\w{6}00)(?:;|!|$))(?!.*background-clip:text)`;
const HIDING_STYLE = new RegExp(
  '(?:^|;)(?:' +
    [
      'display:none',
      'visibility:(?:hidden|collapse)',
      'content-visibility:hidden',
      String.raw`font-size:[01](?![.\d])`,
      String.raw`(?:text-indent|left|top):-\d{3}`,
      String.raw`(?:margin-left|margin-top):-\d{4}`,
      String.raw`transform:(?:scale\(0(?:\.0+)?\)|translate[xy]?\((?:\d+\w*,)?-\d{4})`,
      `(?:-webkit-text-fill-)?color:${CLEAR}`,
    ].join('|') +
    ')',
);
/** A box without an inside, which shows what is in it only where it may reach out. */
const NO_INSIDE = /(?:^|;)(?:max-)?(?:height|width):[01](?:px|r?em|%)?(?:;|!|$)/;
const CUT = /(?:^|;)overflow:(?:hidden|clip)/;
/** The names that style sheets of all kinds give to text that only screen readers read. */
const UNSEEN_NAMES = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-visually-hidden|is-sr-only|off-?screen)(?=$|\s)/i;

const FADED = /(?:^|;)opacity:0?(?:\.0\d*)?(?:;|!|$)/;
/** Builders of pages fade in box after box with inline styles; there an opacity of nothing hides nothing for long. */
const FADES = 4;

const styleOf = (element: Element) => element.getAttribute('style')?.toLowerCase().replace(/\s+/g, '') ?? '';

function isLeftOut(element: Element, fadesHide: boolean): boolean {
  if (isHiddenFromAll(element) || (element.hasAttribute('hidden') && !isStreamed(element))) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.hasAttribute('popover') || UNSEEN_NAMES.test(element.getAttribute('class') ?? '')) return true;
  const style = styleOf(element);
  if (!style) return false;
  if (fadesHide && FADED.test(style) && !/transform:|transition|animation|will-change/.test(style) && !holdsArticle(element)) return true;
  return HIDING_STYLE.test(style) || CUTS_AWAY.test(style) || (CUT.test(style) && NO_INSIDE.test(style)) || isOfOneColor(style);
}

/** Text in the very colour that the same style gives the background. */
function isOfOneColor(style: string): boolean {
  const [ink, ground] = [/(?:^|;)color:([^;!]+)/, /(?:^|;)background(?:-color)?:([^;!]+)/].map((pattern) => pattern.exec(style)?.[1]);
  return ink !== undefined && ink === ground;
}

/** React streams late parts of a page in hidden boxes of such names, from which a script moves them into place. */
const isStreamed = (element: Element) => element.localName === 'div' && /^S:[\da-f]+$/.test(element.id);
