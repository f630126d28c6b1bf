import { Readability } from '@mozilla/readability';
import { copyPage } from './copy-page.ts';
import type { PageStep } from './walk-page.ts';

/** Readability's own order of rules given up: all; unlikely blocks kept; class names ignored; nothing cleaned. */
const RULES = [7, 6, 4, 0];
const ENOUGH_CHARACTERS = 500;
/** Readability looks at each box again and again: the larger the page, the fewer passes; above the last size none. */
const SIZES = [60_000, 120_000, 240_000];

/** The text nodes of a page that make up its article by Readability's judgement; empty where it finds none. */
export function findArticleText(page: Document, steps: readonly PageStep[], title: string): Set<Text> {
  let best: Finding = { nodes: new Set(), characters: 0 };
  for (const rules of RULES.slice(0, passesFor(steps.length))) {
    const finding = grabArticle(page, steps, title, rules);
    if (finding.characters > best.characters) best = finding;
    if (finding.characters >= ENOUGH_CHARACTERS) return finding.nodes;
  }
  return best.nodes;
}

const passesFor = (steps: number) => [RULES.length, 2, 1, 0][SIZES.filter((size) => steps > size).length];

interface Finding {
  nodes: Set<Text>;
  characters: number;
}

/** One pass with the rules given. Readability's own retries go through innerHTML and lose the nodes, so a threshold below zero keeps it from them. */
function grabArticle(page: Document, steps: readonly PageStep[], title: string, rules: number): Finding {
  const { document, liveOf } = copyPage(page, steps, title);
  const reader = new Readability<Node>(document, { charThreshold: -1, disableJSONLD: true, serializer: (root) => root });
  Object.assign(reader, { _flags: rules });
  const nodes = new Set<Text>();
  let characters = 0;
  for (const text of textNodesIn(reader.parse()?.content ?? null)) {
    const live = liveOf.get(text);
    if (!live) continue;
    nodes.add(live);
    characters += live.data.replace(/\s+/g, ' ').length;
  }
  return { nodes, characters };
}

function* textNodesIn(root: Node | null): Generator<Text> {
  let node = root;
  while (node) {
    if (node.nodeType === 3) yield node as Text;
    let next: Node | null = node.firstChild;
    for (let at: Node | null = node; !next && at && at !== root; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
}
