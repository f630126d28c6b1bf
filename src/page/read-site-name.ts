import { nodeOf } from './declared-names.ts';
import { foldSpace, type MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode, typesOf } from './read-json-ld.ts';

/** The name of the site, as the page says it; null where it does not, or left a template's slot unfilled. */
export function readSiteName(nodes: readonly JsonLdNode[], meta: MetaContent): string | null {
  const said = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'].map((name) => meta(name));
  const named = said.find((name) => name && !/^https?:|\{[{$%]/i.test(name));
  if (named) return named;
  const publishers = nodes
    .filter(isArticleNode)
    .flatMap((node) => [node.publisher].flat())
    .map((publisher) => nodeOf(publisher, nodes));
  const sites = nodes.filter((node) => typesOf(node).includes('WebSite'));
  for (const node of [...publishers, ...sites]) {
    const { name } = node;
    if (typeof name === 'string' && name.trim()) return foldSpace(name);
  }
  return null;
}
