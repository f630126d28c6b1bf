import { isSameText } from './is-same-text.ts';
import { foldSpace, type MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode, typesOf } from './read-json-ld.ts';

const LONGEST = 300;
const SEPARATOR = /\s+[|–—\-·•»«:/]\s+|\s*[|»«]\s*/g;

/** The page's title without the name of its site: its own main heading where the head of the page confirms it. Empty where there is none. */
export function readTitle(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent, siteName: string | null): string {
  const element = foldSpace(document.querySelector('head > title, title')?.textContent ?? '');
  const headline = nodes.filter(isArticleNode).map((node) => node.headline ?? node.name);
  const social = meta('og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const said = [...headline, social, element].flatMap((title) => (typeof title === 'string' && title ? [foldSpace(title)] : []));
  const headings = mainHeadings(document);
  const confirmed = headings.find((heading) => said.some((title) => isPartOf(heading, title)));
  if (confirmed) return confirmed;
  const best = social ?? said[0];
  if (best) return withoutSite(best, siteName);
  return headings[0] ?? '';
}

function mainHeadings(document: Document): string[] {
  return [...document.querySelectorAll('h1')]
    .map((heading) => foldSpace(heading.textContent ?? ''))
    .filter((text) => text.length > 0 && text.length <= LONGEST);
}

/** Whether a heading is a title said in the head, or all of one but the site's name. */
function isPartOf(heading: string, title: string): boolean {
  if (isSameText(heading, title)) return true;
  return splitsOf(title).some((part) => isSameText(heading, part)) || (heading.length > 25 && title.startsWith(heading));
}

/** The title cut at each of its separators, both sides of each. */
function splitsOf(title: string): string[] {
  return [...title.matchAll(SEPARATOR)].flatMap((match) => [title.slice(0, match.index), title.slice(match.index + match[0].length)]);
}

function withoutSite(title: string, siteName: string | null): string {
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => ({
    before: title.slice(0, match.index),
    after: title.slice(match.index + match[0].length),
  }));
  for (const { before, after } of cuts) {
    if (siteName && isSameText(after, siteName)) return before;
    if (siteName && isSameText(before, siteName)) return after;
  }
  const last = cuts.at(-1);
  const isLikelySite =
    last && last.after.split(' ').length <= 4 && last.before.split(' ').length >= 3 && last.before.length > last.after.length;
  return isLikelySite ? last.before : title;
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
