import { claimsOf } from '../core/claims-of.ts';
import type { Claim, Digest } from '../core/digest.ts';
import type { LeftOut } from '../page/left-out.ts';

const LONGEST = 60;

/** What was read and what was left out of it by which rule, and what was chosen from where, a line for each. */
export function explainDigest(id: string, digest: Digest, leftOut: readonly LeftOut[]): string {
  const kinds = new Map<string, number>();
  for (const passage of digest.passages) kinds.set(passage.kind, (kinds.get(passage.kind) ?? 0) + 1);
  const kept = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  const { source, article, quotations } = digest;
  const speakers = quotations.filter((quotation) => quotation.speaker !== null).length;
  const order = new Map(digest.passages.map((passage, i) => [passage.id, i + 1]));
  return [
    `${id}: ${digest.passages.length} passages read (${kept}), ${source.wordCount} words, language ${source.language ?? 'unknown'}`,
    `  ${article.isArticle ? 'an article' : 'not an article'}, confidence ${article.confidence.toFixed(2)}; notes: ${article.notes.map((note) => note.kind).join(', ') || 'none'}`,
    ...leftOut.map(({ rule, passage }) => `  left out (${rule}) ${passage.kind}: ${shortened(passage.text)}`),
    `  ${quotations.length} quotations, ${speakers} with a speaker`,
    ...(digest.headline ? [`  headline ${whereFrom(digest.headline, order)}`] : []),
    ...digest.lead.map((claim) => `  lead ${whereFrom(claim, order)}`),
    ...digest.sections.flatMap((section) => section.paragraphs.flat().map((claim) => `  section ${section.id} ${whereFrom(claim, order)}`)),
    `  ${claimsOf(digest).length} sentences by ${digest.engine.id}`,
  ].join('\n');
}

function whereFrom(claim: Claim, order: ReadonlyMap<string, number>): string {
  const places = claim.citations.map((citation) => `passage ${order.get(citation.passage) ?? '?'} at ${citation.start}–${citation.end}`);
  const doubts = claim.doubts.map(({ kind, detail }) => `, ${kind}: ${detail}`).join('');
  return `${claim.id} (${claim.support}${doubts}) from ${places.join(' and ')}: ${shortened(claim.text)}`;
}

/** On one line, tables and code too. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
