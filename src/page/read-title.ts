import { isSameText } from './is-same-text.ts';
import { foldSpace, type MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode, typesOf } from './read-json-ld.ts';

const LONGEST = 300;
const LIKE = 0.25;
const SEPARATOR = /:\s+|\s+(?:::|[|–—\-·•»«:/])\s+|\s*[|»«]\s*/g;

/** The page's title without the name of its site: its own heading where the head of the page confirms it, or says much the same. Empty where there is none. */
export function readTitle(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent, siteName: string | null): string {
  const element = foldSpace(document.querySelector('head > title, title')?.textContent ?? '');
  const headline = nodes.filter(isArticleNode).map((node) => node.headline ?? node.name);
  const social = meta('og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const said = [...headline, social, element].flatMap((title) => (typeof title === 'string' && title ? [foldSpace(title)] : []));
  const [first, ...others] = headingsOf(document, 'h1');
  const confirmed = bestConfirmed([first ?? '', ...others, ...headingsOf(document, 'h2')], said, siteName);
  if (confirmed) return confirmed;
  const near = [first ?? [], ...others]
    .flat()
    .filter((heading) => !siteName || !isSameText(heading, siteName))
    .find((heading) => said.some((title) => likeness(heading, title) >= LIKE));
  if (near) return near;
  const best = social ?? said[0];
  return best ? withoutSite(best, siteName) : (first ?? '');
}

const headingsOf = (document: Document, level: 'h1' | 'h2') =>
  [...document.querySelectorAll(level)]
    .map((heading) => foldSpace(heading.textContent ?? ''))
    .filter((text) => text.length > 0 && text.length <= LONGEST);

/** The heading that the head of the page agrees with best, the earlier of two alike; null where it agrees with none. */
function bestConfirmed(headings: readonly string[], said: readonly string[], siteName: string | null): string | null {
  let best = { heading: null as string | null, agreement: 0 };
  for (const heading of headings) {
    if (!heading || (siteName && isSameText(heading, siteName))) continue;
    const agreement = Math.max(0, ...said.map((title) => agreementOf(heading, title)));
    if (agreement > best.agreement) best = { heading, agreement };
  }
  return best.heading;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of a heading's words that a title has too. */
function likeness(heading: string, title: string): number {
  const words = wordsOf(title);
  const own = [...wordsOf(heading)];
  return own.filter((word) => words.has(word)).length / (own.length + 1);
}

/** 3: the whole title; 2: the part before a separator, where the site's name follows; 1: the part after one. */
function agreementOf(heading: string, title: string): number {
  if (isSameText(heading, title)) return 3;
  const cuts = cutsOf(title);
  if (cuts.some(({ before }) => isSameText(heading, before))) return 2;
  return cuts.some(({ after }) => isSameText(heading, after)) ? 1 : 0;
}

/** The title cut in two at each of its separators. */
const cutsOf = (title: string) =>
  [...title.matchAll(SEPARATOR)].map(({ 0: separator, index }) => ({
    before: title.slice(0, index),
    after: title.slice(index + separator.length),
    separator,
  }));

function withoutSite(title: string, siteName: string | null): string {
  const cuts = cutsOf(title);
  for (const { before, after } of cuts) {
    if (siteName && isSameText(after, siteName)) return before;
    if (siteName && isSameText(before, siteName)) return after;
  }
  const last = cuts.filter(({ separator }) => !separator.startsWith(':')).at(-1);
  const isLikelySite =
    last && last.after.split(' ').length <= 4 && last.before.split(' ').length >= 3 && last.before.length > last.after.length;
  if (isLikelySite) return last.before;
  const [first] = cuts;
  const leadsWithSite =
    first && /[|»«]|::/.test(first.separator) && first.before.split(' ').length <= 3 && first.after.split(' ').length >= 4;
  return leadsWithSite ? first.after : title;
}

/** The name of the site, as the page says it; null where it does not. */
export function readSiteName(nodes: readonly JsonLdNode[], meta: MetaContent): string | null {
  const said = meta('og:site_name', 'application-name', 'apple-mobile-web-app-title');
  if (said) return said;
  const publishers = nodes.filter(isArticleNode).flatMap((node) => [node.publisher].flat());
  const sites = nodes.filter((node) => typesOf(node).includes('WebSite'));
  for (const node of [...publishers, ...sites]) {
    const name = (node as { name?: unknown } | null | undefined)?.name;
    if (typeof name === 'string' && name.trim()) return foldSpace(name);
  }
  return null;
}
