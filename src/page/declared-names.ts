import { foldSpace } from './meta-content.ts';
import { isWrittenNode, type JsonLdNode } from './read-json-ld.ts';
import { isName, withoutLabel } from './writer-name.ts';

/** The names that the first node with any says. A site that says that it wrote its own page says nothing; a person with more than one name may be named as their site is. */
export function declaredNames(nodes: readonly JsonLdNode[], isWriter: (name: string) => boolean): string[] {
  for (const node of nodes.filter(isWrittenNode)) {
    const names = [node.author ?? node.creator].flat().flatMap((author) => {
      const { name, '@type': type } = nodeOf(author, nodes);
      if (type === 'Organization' || type === 'NewsMediaOrganization') return [];
      return [name]
        .flat()
        .map((text) => (typeof text === 'string' ? declaredName(text) : ''))
        .filter((text) => isName(text) && ((type === 'Person' && text.includes(' ')) || isWriter(text)));
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** An author or publisher as a node with a name: a bare string is one, a reference is looked up. */
export function nodeOf(author: unknown, nodes: readonly JsonLdNode[]): JsonLdNode {
  if (typeof author === 'string') return { name: author };
  const node = (author ?? {}) as JsonLdNode;
  return node.name ? node : (nodes.find((other) => other['@id'] !== undefined && other['@id'] === node['@id'] && other.name) ?? node);
}

/** A name as the head says it, without what leads it. */
export const declaredName = (text: string) => withoutLabel(foldSpace(text.replaceAll('&amp;', '&')));
