import type { Citation, Claim, Digest, Section } from '../../core/digest.ts';
import { joinQuotations, type QuotationChain, speakerWords } from '../../core/quotation-chains.ts';

/** Words to be said in one breath. `part` is what stands for them in the view, as its links name it; null for a title or heading. */
export interface SpokenWords {
  text: string;
  part: string | null;
  /** Where in the article they stand: a passage, and how far into it, from 0 to 1; null where no one place is known. */
  place: { passage: string; at: number } | null;
}

/** All that a digest says in the article's language, in the order in which it shows it. */
export function listSpokenWords(digest: Digest): SpokenWords[] {
  const placeOf = findPlaces(digest);
  const sayClaim = ({ id, text, label, citations }: Claim): SpokenWords[] => [
    ...sayLine(label?.text ?? ''),
    { text, part: id, place: placeOf(citations) },
  ];
  const sayChain = (chain: QuotationChain): SpokenWords[] => {
    const speaker = speakerWords(chain, digest.source.language);
    const said = chain.map(({ id, text, citations }) => ({ text, part: id, place: placeOf(citations) }));
    return speaker === null ? said : [...said, { text: speaker, part: `${chain[0].id} speaker`, place: null }];
  };
  const sayQuotations = (ids: readonly string[]) => joinQuotations(ids, digest.quotations).flatMap(sayChain);
  const saySection = ({ heading, paragraphs, quotations }: Section) => [
    ...sayLine(heading),
    ...paragraphs.flat().flatMap(sayClaim),
    ...sayQuotations(quotations),
  ];
  return [
    ...sayLine(digest.source.title),
    ...(digest.headline ? sayClaim(digest.headline) : []),
    ...digest.lead.flatMap(sayClaim),
    ...sayQuotations(digest.leadQuotations),
    ...digest.sections.flatMap(saySection),
  ];
}

const sayLine = (text: string): SpokenWords[] => (text.trim() === '' ? [] : [{ text, part: null, place: null }]);

function findPlaces({ passages }: Digest) {
  const lengths = new Map(passages.map(({ id, text }) => [id, text.length]));
  return ([first]: readonly Citation[]): SpokenWords['place'] =>
    first ? { passage: first.passage, at: first.start / Math.max(lengths.get(first.passage) ?? 0, 1) } : null;
}
