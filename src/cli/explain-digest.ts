import { type Claim, claimsOf, type Digest } from '../core/digest.ts';

/** What was read, and what was chosen from where, in a few lines. */
export function explainDigest(id: string, digest: Digest): string {
  const kinds = new Map<string, number>();
  for (const passage of digest.passages) kinds.set(passage.kind, (kinds.get(passage.kind) ?? 0) + 1);
  const kept = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  const { source, article, quotations } = digest;
  const speakers = quotations.filter((quotation) => quotation.speaker !== null).length;
  const order = new Map(digest.passages.map((passage, i) => [passage.id, i + 1]));
  return [
    `${id}: ${digest.passages.length} passages read (${kept}), ${source.wordCount} words, language ${source.language ?? 'unknown'}`,
    `  ${article.isArticle ? 'an article' : 'not an article'}, confidence ${article.confidence.toFixed(2)}; notes: ${article.notes.map((note) => note.kind).join(', ') || 'none'}`,
    `  ${quotations.length} quotations, ${speakers} with a speaker`,
    ...(digest.headline ? [`  headline ${whereFrom(digest.headline, order)}`] : []),
    ...digest.lead.map((claim) => `  lead ${whereFrom(claim, order)}`),
    ...digest.sections.flatMap((section) => section.paragraphs.flat().map((claim) => `  section ${section.id} ${whereFrom(claim, order)}`)),
    `  ${claimsOf(digest).length} sentences by ${digest.engine.id}`,
  ].join('\n');
}

function whereFrom(claim: Claim, order: ReadonlyMap<string, number>): string {
  const places = claim.citations.map((citation) => `passage ${order.get(citation.passage) ?? '?'} at ${citation.start}–${citation.end}`);
  return `${claim.id} (${claim.support}) from ${places.join(' and ')}: ${claim.text.length > 60 ? `${claim.text.slice(0, 59)}…` : claim.text}`;
}
