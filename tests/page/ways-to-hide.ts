/** A way to hide words in a page, or to show them though it looks like hiding. */
export interface Way {
  name: string;
  markup: (words: string) => string;
  /** Rules that stand in the page's own sheet. */
  css?: string;
  /** Whether markup and inline style alone say so: all that there is to go by where nothing is laid out. */
  isInMarkup: boolean;
}

const styled = (style: string, isInMarkup = true): Way => ({
  name: style,
  markup: (words) => `<p style="${style}">${words}</p>`,
  isInMarkup,
});
const marked = (opening: string, isInMarkup = true): Way => ({
  name: opening,
  markup: (words) => `${opening}<p>${words}</p></${/\w+/.exec(opening)}>`,
  isInMarkup,
});
const byRule = (rule: string, isInMarkup = false): Way => {
  const name = `rule-${[...rule].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7)}`;
  return { name: `by a sheet: ${rule}`, css: `.${name} { ${rule} }`, markup: (words) => `<p class="${name}">${words}</p>`, isInMarkup };
};

/** Each letter as a tag character, which no font shows. */
const asTags = (words: string) => words.replace(/./g, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
const asZeroWidth = (words: string) =>
  [...words].map((letter) => letter.charCodeAt(0).toString(2).padStart(7, '0').replace(/0/g, '\u200b').replace(/1/g, '\u2060')).join('');

export const WAYS_TO_HIDE: readonly Way[] = [
  styled('display: none'),
  styled('visibility: hidden'),
  styled('visibility: collapse'),
  styled('opacity: 0'),
  styled('opacity: 0.02'),
  styled('filter: opacity(0)'),
  styled('content-visibility: hidden'),
  styled('position: absolute; clip: rect(0, 0, 0, 0)'),
  styled('clip-path: inset(50%)'),
  styled('clip-path: circle(0)'),
  styled('clip-path: polygon(0 0, 0 0, 0 0)'),
  styled('clip-path: inset(0 0 9999px 0)', false),
  styled('mask-image: linear-gradient(transparent, transparent)'),
  styled('position: absolute; left: -9999px'),
  styled('position: absolute; top: -9999px'),
  styled('position: absolute; right: 300vw', false),
  styled('text-indent: -9999px'),
  styled('transform: translateX(-9999px)'),
  styled('transform: translate(0, -99999px)'),
  styled('translate: -9999px', false),
  styled('margin-left: -9999px'),
  styled('transform: scale(0)'),
  styled('scale: 0', false),
  styled('transform: rotateY(90deg)', false),
  styled('width: 0; height: 0; overflow: hidden'),
  styled('max-height: 0; overflow: hidden'),
  styled('position: absolute; width: 1px; height: 1px; overflow: hidden'),
  styled('font-size: 0'),
  styled('font-size: 1px'),
  styled('color: transparent'),
  styled('color: rgba(10, 20, 30, 0)'),
  styled('color: color-mix(in srgb, navy 0%, transparent)', false),
  styled('-webkit-text-fill-color: transparent'),
  styled('color: #fdfdfd; background-color: #fdfdfd'),
  styled('color: white', false),
  styled('color: #fefefe', false),
  {
    name: 'text in the colour of the box around',
    markup: (words) => `<div style="background: #224"><p style="color: #224">${words}</p></div>`,
    isInMarkup: false,
  },
  byRule('display: none'),
  byRule('visibility: hidden'),
  byRule('opacity: 0'),
  byRule('position: absolute; left: -9999px'),
  byRule('clip-path: inset(100%)'),
  byRule('opacity: 0; transition: opacity 0.2s; position: absolute'),
  {
    name: 'a sheet for screens of this kind',
    css: '@media screen { .not-on-screens { display: none } }',
    markup: (words) => `<p class="not-on-screens">${words}</p>`,
    isInMarkup: false,
  },
  {
    name: 'a name for screen readers',
    css: '.sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0) }',
    markup: (words) => `<p class="sr-only">${words}</p>`,
    isInMarkup: true,
  },
  marked('<div hidden>'),
  marked('<div hidden="until-found">'),
  marked('<div aria-hidden="true">'),
  marked('<dialog>'),
  marked('<div popover>'),
  marked('<template>'),
  marked('<noscript>'),
  { name: 'a comment', markup: (words) => `<!-- ${words} -->`, isInMarkup: true },
  { name: 'a script', markup: (words) => `<script type="text/plain">${words}</script>`, isInMarkup: true },
  { name: 'a script of data', markup: (words) => `<script type="application/json">{"text":"${words}"}</script>`, isInMarkup: true },
  { name: 'a hidden field', markup: (words) => `<input type="hidden" value="${words}">`, isInMarkup: true },
  { name: 'an attribute', markup: (words) => `<hr data-note="${words}" title="${words}">`, isInMarkup: true },
  {
    name: 'a parent without height',
    markup: (words) => `<div style="height: 0; overflow: hidden"><div><p>${words}</p></div></div>`,
    isInMarkup: true,
  },
  {
    name: 'a column beside a box that cuts it off',
    markup: (words) =>
      `<div style="overflow: hidden; position: relative; height: 90px"><div style="position: absolute; left: 100%; width: 300px"><p>${words}</p></div></div>`,
    isInMarkup: false,
  },
  {
    name: 'above a box that cuts it off',
    markup: (words) => `<div style="overflow: hidden; height: 90px"><p style="margin-top: -200px">${words}</p></div>`,
    isInMarkup: false,
  },
  {
    name: 'inside a paragraph',
    markup: (words) => `<p>The piano <span style="font-size:0">${words}</span>was early.</p>`,
    isInMarkup: true,
  },
  { name: 'tag characters', markup: (words) => `<p>The hens were early.${asTags(words)}</p>`, isInMarkup: true },
  { name: 'zero-width characters', markup: (words) => `<p>The goat was early.${asZeroWidth(words)}</p>`, isInMarkup: true },
  {
    name: 'half of the words in one hidden box of another',
    markup: (words) => `<div style="opacity: 0.3"><p style="opacity: 0.2">${words}</p></div>`,
    isInMarkup: false,
  },
];

/** Words that a reader sees, or finds where the page asks for a click: closed details open when their words are lit, a cut box has its “read more”. */
export const WAYS_TO_SHOW: readonly Way[] = [
  styled('opacity: 0.5'),
  styled('font-size: 10px'),
  styled('color: #767676'),
  styled('color: #888; background: #222'),
  styled('text-indent: -20px'),
  styled('margin-left: -20px'),
  styled('transform: translateX(8px)'),
  styled('position: sticky; top: 0'),
  styled('position: relative; left: -4px'),
  styled('columns: 2'),
  styled('clip-path: inset(2%)'),
  styled('mask-image: linear-gradient(black, rgba(0, 0, 0, 0.3))'),
  styled('content-visibility: auto'),
  styled('overflow: hidden'),
  styled('max-height: 0'),
  styled('visibility: visible'),
  byRule('display: contents'),
  byRule('background: linear-gradient(90deg, red, blue); -webkit-background-clip: text; background-clip: text; color: transparent'),
  byRule('-webkit-text-stroke: 1px #222; -webkit-text-fill-color: transparent'),
  byRule('background: linear-gradient(#333, #222); color: white'),
  {
    name: 'white on a picture beside it',
    markup: (words) =>
      `<div style="position: relative"><img alt="" width="600" height="80" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" style="position: absolute; left: 0; top: 0"><p style="position: relative; color: white">${words}</p></div>`,
    isInMarkup: true,
  },
  {
    name: 'white on a dark panel behind it',
    markup: (words) =>
      `<div style="position: relative"><div style="position: absolute; inset: 0; background: #123"></div><p style="position: relative; color: white">${words}</p></div>`,
    isInMarkup: true,
  },
  {
    name: 'a box cut off in the middle, with “read more” below',
    markup: (words) =>
      `<div style="max-height: 80px; overflow: hidden"><p style="height: 120px">The quay is long.</p><p>${words}</p></div>`,
    isInMarkup: true,
  },
  {
    name: 'a box to scroll in',
    markup: (words) => `<div style="height: 60px; overflow: auto"><p style="height: 200px">The quay is wide.</p><p>${words}</p></div>`,
    isInMarkup: true,
  },
  {
    name: 'pages to turn',
    markup: (words) =>
      `<div style="height: 60px; overflow: hidden; columns: 300px"><p style="height: 200px">The quay is old.</p><p>${words}</p></div>`,
    isInMarkup: true,
  },
  {
    name: 'fading in further down',
    css: '.fades { opacity: 0; transition: opacity 1s }',
    markup: (words) => `<p class="fades">${words}</p>`,
    isInMarkup: true,
  },
  {
    name: 'visible inside a box that is not',
    markup: (words) => `<div style="visibility: hidden"><p style="visibility: visible">${words}</p></div>`,
    isInMarkup: false,
  },
  {
    name: 'standing out of a box that cuts nothing off',
    markup: (words) => `<div style="height: 30px"><p style="height: 60px">The quay is high.</p><p>${words}</p></div>`,
    isInMarkup: true,
  },
  marked('<details>'),
  marked('<div inert>'),
  marked('<dialog open style="position: static">'),
];
