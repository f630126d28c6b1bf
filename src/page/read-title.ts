import { lettersOf } from './is-same-text.ts';
import type { MetaContent } from './meta-content.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { type TitleCandidate, titleCandidates } from './title-candidates.ts';
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
  if (!document.querySelector('h1, h2')) {
    const shown = longestShown(document, candidates);
    if (shown) return shown;
  }
  let best = { text: '', weight: Number.NEGATIVE_INFINITY };
  for (const [at, signals] of titleSignals(candidates, page).entries()) {
    const weight = weighTrees(TITLE_TREES, signals);
    if (weight > best.weight) best = { text: candidates[at]?.text ?? '', weight };
  }
  return best.text;
}

const LINES = 'b, strong, big, font, p, div, span, td';

/** The longest candidate that stands by itself on a page without headings; null where none does. */
function longestShown(document: Document, candidates: readonly TitleCandidate[]): string | null {
  const lines = new Set<string>();
  for (const line of document.querySelectorAll(LINES)) if (line.children.length === 0) lines.add(lettersOf(line.textContent ?? ''));
  const shown = candidates.filter(({ text }) => lines.has(lettersOf(text)));
  return shown.reduce<string | null>((longest, { text }) => (text.length > (longest?.length ?? 0) ? text : longest), null);
}
