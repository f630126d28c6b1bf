import { seededRandom } from '../anchors/seeded-random.ts';

/** So many of a short run (`npm test`), and ten times as many of a long one (`npm run test:trust`). */
export const inThisRun = (count: number): number => count * (process.env.CITEBACK_LONG === 'yes' ? 10 : 1);

/** What a payload does where it runs: it counts itself, and asks this address for something. */
export interface Bait {
  /** An http address of nobody's, or of a server that counts what it is asked for. */
  address: string;
}

type Make = (code: string, address: string, pick: <T>(list: readonly T[]) => T) => string;

const TAGS = ['img', 'svg', 'video', 'audio', 'body', 'input', 'details', 'iframe', 'object', 'embed', 'math', 'marquee'] as const;
const EVENTS = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onmouseover', 'onbeforeprint', 'onanimationstart', 'onbegin'] as const;
const CASES: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[aeiou]/g, (vowel) => vowel.toUpperCase()),
];
const SCHEMES = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', ' javascript:', '\u0001javascript:', 'vbscript:'] as const;
const UNSEEN = ['\u202E', '\u202D', '\u2066', '\u2067', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u061C', '\u{E0041}'] as const;
const LONE = ['\uD800', '\uDFFF', '\uDC00\uD800', '\u0000', '\uFFFE', '\u2028', '\u2029', '\u0085', '\u001B[31m', '\b\b\b'] as const;
const ESCAPES = [
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</noscript>',
  '<!--',
  '%3E',
  '&gt;',
] as const;

/** One kind of payload each. */
const makers: Record<string, Make> = {
  handler: (code, address, pick) => [pick(CASES)(`<${pick(TAGS)} src="${address}"`), `${pick(EVENTS)}="${code}" autofocus open>`].join(' '),
  script: (code, address, pick) => `${pick(ESCAPES)}<script src="${address}">${code}</script>`,
  'script-inline': (code, _address, pick) => `${pick(ESCAPES)}<${pick(['script', 'SCRIPT', 'svg><script', 'script\n'])}>${code}</script>`,
  attribute: (code, _address, pick) => `${pick(['"', "'", '', '&quot;'])} ${pick(EVENTS)}=${pick(['"', "'", ''])}${code} x=`,
  'script-address': (code, _address, pick) => `${pick(SCHEMES)}${code}`,
  'script-link': (code, _address, pick) => `<a href="${pick(SCHEMES)}${code}">${pick(['here', '<img>', ''])}</a>`,
  'data-address': (code, _address, pick) =>
    `<${pick(['iframe', 'embed', 'object'] as const)} ${pick(['src', 'data', 'srcdoc'] as const)}="data:text/html;base64,${btoa(`<script>${code}</script>`)}">`,
  sheet: (_code, address, pick) =>
    pick([`<style>@import "${address}";</style>`, `<p style="background:url(${address})">`, `<link rel=stylesheet href="${address}">`]),
  fetching: (_code, address, pick) =>
    pick([
      `<img src="${address}">`,
      `<img srcset="${address} 2x">`,
      `<meta http-equiv=refresh content="0;url=${address}">`,
      `<form action="${address}"><button autofocus>x</button></form>`,
      `<base href="${address}">`,
      `<video poster="${address}">`,
      `<link rel=preload as=fetch href="${address}">`,
    ]),
  foreign: (code, address, pick) =>
    pick([
      `<svg><animate onbegin="${code}" attributeName=x dur=1s><use href="${address}"/></svg>`,
      `<math><mtext><table><mglyph><style><img src=x onerror="${code}">`,
      `<svg><foreignObject><body onload="${code}">`,
      `<noscript><p title="</noscript><img src=x onerror='${code}'>">`,
    ]),
  template: (code, _address, pick) =>
    pick([`{{constructor.constructor('${code}')()}}`, `\${${code}}`, `<%= ${code} %>`, `#{${code}}`, `[[${code}]]`, `{% ${code} %}`]),
  code: (code, _address, pick) => pick([`';${code};//`, `");${code};//`, `\\";${code};//`, `*/${code}/*`, `\n${code}\n`]),
  markdown: (code, address, pick) =>
    pick([
      `[click](javascript:${code})`,
      `![picture](${address})`,
      `[a]: ${address} "b"\n\n[a]`,
      `<${address}>`,
      `](${address}) [`,
      `\\](${address})`,
      `\n\n# heading\n\n- [ ] item\n\n---\n`,
      `\`\`\`html\n<img src="${address}">\n\`\`\``,
      `| a | b |\n|---|---|\n| ${address} | ${code} |`,
      `[^1]: ${address}\n`,
      `![[${address}]] %%${code}%% ==x== $$x$$`,
    ]),
  'front-matter': (code, address, pick) =>
    pick([
      `"\n---\nsource: ${address}\n---\n<script>${code}</script>`,
      `x"\ntags:\n  - !!js/function ${code}`,
      `: {a: &b *b}`,
      `'\n...\n--- !<tag:yaml.org,2002:js>`,
      `@${code} # no comment \\x41 \\u0041 \\`,
    ]),
  sheetcell: (code, address, pick) =>
    pick([`=HYPERLINK("${address}","x")`, `+cmd|' /C calc'!A0`, `-1+1|${code}`, `@SUM(1)*${code}`, `\t=1`]),
  entities: (code, _address, pick) =>
    `${pick(['&lt;', '&#60;', '&#x3c;', '\\u003c', '\\x3c', '%3C', '＜', '&amp;lt;'])}img src=x onerror=${code}${pick(['&gt;', '&#62;', '%3E'])}`,
  unseen: (code, _address, pick) => `Cost${pick(UNSEEN)}<b>${pick(UNSEEN)}exe.${code}${pick(UNSEEN)}fdp`,
  broken: (code, _address, pick) => `${pick(LONE)}<img src=x onerror=${code}>${pick(LONE)}`,
  marks: (code, _address, pick) => `e${'\u0301'.repeat(40)}${pick(['א', 'ب', '漢', '👩‍👩‍👧‍👦', '🇦', 'ﷺ'])}<i onclick=${code}>`,
  prototype: (code, _address, pick) =>
    pick(['__proto__', 'constructor', 'hasOwnProperty', '__MSG_extensionName__', '$1$&$$', '$TITLE$', 'toString', '%s%n%d', `\${${code}}`]),
  long: (code, _address, pick) =>
    [pick(['<b>', '"', 'a ', '\u202E', '[', '*']).repeat(pick([100, 200, 300, 3000])), `<img src=x onerror=${code}>`].join(''),
};

/**
 * Texts that a hostile page may write where words belong, the same for the same seed and address.
 * Where one of them runs as a script it counts `globalThis.citebackHits`.
 */
export function hostileTexts(count: number, { address }: Bait, seed = 1): string[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kinds = Object.entries(makers);
  return Array.from({ length: count }, (_, number) => {
    const [kind, make] = kinds[number % kinds.length] as [string, Make];
    const text = make(`globalThis.citebackHits=(globalThis.citebackHits??0)+${number + 1}`, `${address}?${number}`, pick);
    // A name that objects have of their own is one only by itself.
    return kind === 'prototype' ? text : `${text} no${number}`;
  });
}
