import fc from 'fast-check';
import { anyText } from './any-text.ts';

/** What a box is written with: its name, what stands in its tag, and whether its end is forgotten. */
interface Box {
  name: string;
  attributes: string;
  isLeftOpen: boolean;
  inside: readonly Part[];
}
type Part = Box | string;

/** Words that stand in hidden boxes alone: they may come out nowhere. */
export const HIDDEN_WORD = 'Zzyvarq';

const BOXES =
  'div,section,article,main,p,p,p,p,h1,h2,h3,ul,ol,li,dl,dt,dd,blockquote,q,figure,figcaption,pre,table,tbody,tr,td,th,caption,header,footer,nav,aside,form,details,summary,fieldset'.split(
    ',',
  );
const INLINE = 'a,b,i,em,strong,span,span,sup,sub,code,mark,time,cite,ruby,rt,button,label,br,wbr,hr,img'.split(',');
const STRANGE =
  'svg,math,iframe,object,select,textarea,template,noscript,script,style,slot,x-card,frameset,plaintext-not,title,body,html,head,video,dialog,marquee,center,font'.split(
    ',',
  );
const ATTRIBUTES = [
  ...[
    '',
    '',
    '',
    '',
    '',
    '',
    'class="article-body"',
    'class="related"',
    'role="navigation"',
    'itemprop="articleBody"',
    'lang="de"',
    'dir="rtl"',
    'id="a"',
    'start="7"',
    'open',
  ],
  ...[
    'style="display:flex;opacity:.5"',
    'style="white-space:pre"',
    'href="javascript:x"',
    'href="#"',
    'colspan="9999"',
    "class='a\"b'",
    'style="((("',
    'datetime="2024-99-99"',
    'aria-label=x =y',
  ],
];
const HIDES = ['hidden', 'style="display:none"', 'style="visibility:hidden"', 'class="sr-only"', 'aria-hidden="true"', 'popover'];

const asWritten = (text: string) => text.replace(/</g, () => '&lt;');

const word = fc.oneof(
  { weight: 5, arbitrary: anyText.map(asWritten) },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constant('<!-- a -->') },
);
const hidden = fc
  .constantFrom(...HIDES)
  .map((attributes): Part => ({ name: 'div', attributes, isLeftOpen: false, inside: [`${HIDDEN_WORD} is what nobody sees.`] }));

const { part } = fc.letrec<{ part: Part; box: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: hidden },
    { weight: 6, arbitrary: tie('box') },
  ),
  box: fc.record({
    name: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...BOXES) },
      { weight: 3, arbitrary: fc.constantFrom(...INLINE) },
      { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
    ),
    attributes: fc.constantFrom(...ATTRIBUTES),
    isLeftOpen: fc.nat(9).map((chance) => chance === 0),
    inside: fc.array(tie('part'), { maxLength: 6 }),
  }),
}));

const shadow = (inside: string) =>
  `<x-card><template shadowrootmode="open"><slot></slot>${inside}</template>light words of a card</x-card>`;

function write(one: Part): string {
  if (typeof one === 'string') return one;
  const { name, attributes, isLeftOpen, inside } = one;
  return `<${name} ${attributes}>${inside.map(write).join('')}${isLeftOpen ? '' : `</${name}>`}`;
}

const head = fc
  .tuple(anyText.map(asWritten), anyText)
  .map(
    ([title, said]) =>
      `<title>${title}</title><meta name="author" content='${said}'><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"author":[${JSON.stringify(said)}]</script>`,
  );

/** The HTML of a page of any shape: broken tags, tables, lists, shadow roots, drawings, hidden boxes, and any text in them. */
export const anyPage = fc
  .record({
    head,
    parts: fc.array(part, { minLength: 1, maxLength: 12 }),
    inShadow: fc.boolean(),
    language: fc.constantFrom('en', 'de', 'ar', 'ja', 'x', ''),
  })
  .map(({ head: top, parts, inShadow, language }) => {
    const body = parts.map(write).join('');
    return `<html lang="${language}">${top}<body>${inShadow ? `${body}${shadow(body)}` : body}`;
  });

/** What may befall a page under somebody's hands, as a change of its HTML's boxes. */
export const anyChange = fc.record({
  kind: fc.constantFrom('drop', 'wrap', 'duplicate', 'reorder', 'inject'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  words: anyText,
});
type Change = typeof anyChange extends fc.Arbitrary<infer One> ? One : never;

/** Changes a parsed page: one of its boxes is dropped, wrapped, doubled, moved elsewhere, or has text put before it. */
export function changePage(document: Document, { kind, at, to, words }: Change): void {
  const boxes = [...document.body.querySelectorAll('*')];
  const [box, other] = [boxes[Math.floor(at * boxes.length)], boxes[Math.floor(to * boxes.length)]];
  if (!box || !other) return;
  if (kind === 'drop') box.remove();
  else if (kind === 'duplicate') box.after(box.cloneNode(true));
  else if (kind === 'inject') box.before(document.createTextNode(words));
  else if (kind === 'wrap') {
    const around = document.createElement(to < 0.5 ? 'div' : 'b');
    box.replaceWith(around);
    around.append(box);
  } else if (!box.contains(other)) other.before(box);
}

/** A page so deep, and one with so many nodes. */
export const deepPage = (depth: number) =>
  `<title>Deep</title><body>${'<div>'.repeat(depth)}<p>“The well is deep,” said Mara Velden, who dug it. ${'It goes down a long way under the hill. '.repeat(5)}</p>`;
export const widePage = (nodes: number) =>
  `<title>Wide</title><body><article>${'<p>The <b>ferry</b> left at nine with forty people and a piano.</p>'.repeat(Math.ceil(nodes / 5))}</article>`;
