import { foldSpace, type MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';

const LONGEST = 100;
const VISIBLE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.author-name, .byline-name, .byline__name, .author__name, .c-byline__author, .p-author',
  '.byline, .author, [class*="byline"], [class*="author"]',
];

/** Who wrote it, as the page says: names joined by commas; null where it says nobody. */
export function readByline(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent): string | null {
  const declared = nodes.filter(isArticleNode).flatMap((node) => namesOf(node.author ?? node.creator));
  if (declared.length > 0) return [...new Set(declared)].join(', ');
  const said = meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl');
  if (said && isName(said)) return withoutBy(said);
  return visibleByline(document);
}

function namesOf(author: unknown): string[] {
  return [author].flat().flatMap((one) => {
    const name: unknown = typeof one === 'string' ? one : (one as { name?: unknown } | null | undefined)?.name;
    return [name].flat().flatMap((text) => (typeof text === 'string' && isName(foldSpace(text)) ? [withoutBy(foldSpace(text))] : []));
  });
}

function visibleByline(document: Document): string | null {
  for (const selector of VISIBLE) {
    const names: string[] = [];
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest('aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"]')) continue;
      const text = withoutBy(foldSpace(element.textContent ?? ''));
      if (isName(text) && !names.includes(text)) names.push(text);
    }
    if (names.length > 0 && names.length <= 4) return names.join(', ');
    if (names[0]) return names[0];
  }
  return null;
}

const isName = (text: string) => text.length > 1 && text.length <= LONGEST && !/^https?:|^@|^\d+$/.test(text) && /\p{L}/u.test(text);

/** The word that leads a byline in the languages most often met; a name is left as it is. */
const withoutBy = (text: string) => text.replace(/^(?:by|von|par|por|door|av|af|di)[:\s]\s*/i, '').replace(/[\s,|·–—-]+$/, '');
