import type { Passage } from '../../core/article.ts';
import { claimsOf } from '../../core/claims-of.ts';
import type { Claim, Digest, Section } from '../../core/digest.ts';
import type { NumberedSentence } from './number-sentences.ts';

/** A part of a digest that is written at once: what opens it, or one section; with the stretch of the article that it may be written from. */
export interface DraftPart {
  /** The section's id; null for headline and lead. */
  section: string | null;
  heading: string;
  /** Rows keep an entry for each step, date or heading. */
  isRow: boolean;
  /** The claims that stand there now, without the headline. */
  claims: readonly Claim[];
  sentences: readonly NumberedSentence[];
}

/** The parts of a digest, each with the numbered sentences of its stretch. */
export function divideDigest(digest: Digest, sentences: readonly NumberedSentence[]): DraftPart[] {
  const places = new Map(digest.passages.map(({ id }, at) => [id, at]));
  const starts = digest.sections.filter(isProse).map((section) => startOf(section, places));
  const opening: DraftPart = {
    section: null,
    heading: '',
    isRow: false,
    claims: digest.lead,
    sentences: openingOf(digest, sentences, Math.min(...starts)),
  };
  const parts = digest.sections.map((section): DraftPart => {
    const claims = section.paragraphs.flat();
    const own = isProse(section) ? stretchOf(section, digest.passages, places, starts) : null;
    const inStretch = (sentence: NumberedSentence) =>
      own ? sentence.passageIndex >= own.from && sentence.passageIndex < own.to : isCited(sentence, claims);
    return { section: section.id, heading: section.heading, isRow: !isProse(section), claims, sentences: sentences.filter(inStretch) };
  });
  return [opening, ...parts].filter((part) => part.claims.length > 0 && part.sentences.length > 0);
}

const isProse = ({ kind }: Section): boolean => kind === 'prose';

/** Whether a claim's citations share characters with a sentence. */
export const isCited = ({ passage, start, end }: NumberedSentence, claims: readonly Claim[]): boolean =>
  claims.some(({ citations }) =>
    citations.some((citation) => citation.passage === passage && citation.start < end && start < citation.end),
  );

/** What stands before the first section, and whatever the digest already holds to be worth telling. Without sections, all. */
function openingOf(digest: Digest, sentences: readonly NumberedSentence[], firstStart: number): NumberedSentence[] {
  const shown = claimsOf(digest);
  return sentences.filter((sentence) => sentence.passageIndex < firstStart || isCited(sentence, shown));
}

type Places = ReadonlyMap<string, number>;

const placesOf = (section: Section, places: Places): number[] =>
  section.paragraphs.flat().flatMap(({ citations }) => citations.map(({ passage }) => places.get(passage) ?? 0));

/** Where a section's stretch begins: at its heading in the page, or at the first words that it cites. */
function startOf(section: Section, places: Places): number {
  const headings = section.headingCitations.map(({ passage }) => places.get(passage) ?? 0);
  return Math.min(...headings, ...placesOf(section, places));
}

/** From where to where a section's stretch reaches, in passages: to the next section, or to the next heading behind what it cites. */
function stretchOf(
  section: Section,
  passages: readonly Passage[],
  places: Places,
  starts: readonly number[],
): { from: number; to: number } {
  const from = startOf(section, places);
  const last = Math.max(...placesOf(section, places));
  const heading = passages.findIndex(({ kind }, at) => at > last && kind === 'heading');
  const next = starts.filter((start) => start > last);
  return { from, to: Math.min(heading < 0 ? passages.length : heading, ...next) };
}
