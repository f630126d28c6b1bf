import type { MetaContent } from './meta-content.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { titleCandidates } from './title-candidates.ts';
import { titleSignals } from './title-signals.ts';
import { TITLE_TREES } from './title-trees.ts';
import { weighTrees } from './weigh-trees.ts';

/** The page's title without the name of its site: of its headings and of what its head says, the likeliest, spelled as on the page. Empty where there is none. */
export function readTitle(
  document: Document,
  nodes: readonly JsonLdNode[],
  meta: MetaContent,
  page: { url: string; siteName: string | null },
): string {
  const candidates = titleCandidates(document, nodes, meta);
  let best = { text: '', weight: Number.NEGATIVE_INFINITY };
  for (const [at, signals] of titleSignals(candidates, page).entries()) {
    const weight = weighTrees(TITLE_TREES, signals);
    if (weight > best.weight) best = { text: candidates[at]?.text ?? '', weight };
  }
  return best.text;
}
