import { claimsOf } from '../../src/core/claims-of.ts';
import type { Citation } from '../../src/core/digest.ts';
import { fragmentLinksTo } from '../../src/core/evidence/fragment-link.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { placeOf } from '../anchors/page-text.ts';
import { standardDigest } from '../support/standard-digest.ts';

/** The way to a node from the document: which child each time, or the open shadow root of the element. */
type Path = (number | 'shadow')[];

/** A citation of a page's digest with its link, null where it cannot be linked, and where its first and last words stand: character `unit` of a text node. */
export interface LinkedPlace {
  link: string | null;
  exact: string;
  first: { path: Path; unit: number };
  last: { path: Path; unit: number };
}

/** The links that the digest of this page gives for its claims and quotations, each once; empty where there is nothing to read. */
export function linksOfPage(): LinkedPlace[] {
  const reading = readArticle(document, { url: document.location.href, anyway: true });
  if (reading.kind !== 'read') return [];
  const { article, map } = reading;
  const digest = standardDigest(article);
  const findLink = fragmentLinksTo(document.location.href, article.passages);
  return distinct([...claimsOf(digest), ...digest.quotations].flatMap(({ citations }) => citations)).map((citation) => {
    const { pieces } = placeOf(citation, map);
    const [first, last] = [pieces.at(0), pieces.at(-1)];
    if (!first || !last) throw new Error(`nothing stands under ${citation.exact}`);
    return {
      link: findLink(citation),
      exact: citation.exact,
      first: { path: pathTo(first.node), unit: first.from },
      last: { path: pathTo(last.node), unit: last.to },
    };
  });
}

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [`${citation.passage} ${citation.start} ${citation.end}`, citation])).values(),
];

function pathTo(node: Node): Path {
  const path: Path = [];
  for (let at: Node = node; at !== document; ) {
    const parent = at.parentNode ?? (at as ShadowRoot).host;
    path.unshift(at.parentNode ? [...at.parentNode.childNodes].indexOf(at as ChildNode) : 'shadow');
    at = parent;
  }
  return path;
}
