import { articleText } from '../article-text.ts';
import { claimsOf } from '../claims-of.ts';
import type { Citation, Digest } from '../digest.ts';
import type { DigestChanges, PartChange } from '../digest-changes.ts';
import { chainWords, joinQuotations, speakerWords } from '../quotation-chains.ts';
import { holdsIn } from './citations-hold.ts';
import { plainLetters } from './plain-letters.ts';

/** A quotation that a page has in more pieces is none that anybody would call whole. */
const MOST_PIECES = 12;

/** What a part of the earlier digest says there. */
interface EarlierPart {
  exacts: string[];
  /** Its words as one; null for a claim, which is compared citation by citation. */
  words: string | null;
  speaker: string | null;
}

/**
 * Whether what is told of a page's change stands in the two digests that it compares, `earlier` and the present one, both of which hold: what was are the
 * words of the earlier one's parts, what is now stands in the present one's passages (of a quotation in order, piece by piece), every citation holds there,
 * and a part that is said to stand has its words still. How much else is new is not asked.
 */
export function changesHold({ earlier, parts, fresh }: DigestChanges, present: Digest): boolean {
  const holds = holdsIn(present.passages);
  const isToBeSeen = (citation: Citation | null) => citation === null || holds(citation);
  const [before, now] = [earlier, present].map(({ passages }) => oneLine(articleText(passages))) as [string, string];
  const known = partsOf(earlier);
  const partHolds = ({ id, status, wordings, speaker }: PartChange): boolean => {
    const part = known.get(id);
    return (
      part !== undefined &&
      isOf(part, wordings) &&
      wordings.every((one) => isToBeSeen(one.citation) && (one.now === null || standsIn(one.now, now))) &&
      (status !== 'stands' || wordings.every((one) => one.now === one.was)) &&
      (speaker?.was ?? null) === part.speaker &&
      (!speaker?.now || speaker.now.split(/[,،、，] ?/).every((words) => standsIn(words, now)))
    );
  };
  return parts.every(partHolds) && fresh.every(({ citation, was }) => holds(citation) && (was === null || standsIn(was, before)));
}

function partsOf(digest: Digest): Map<string, EarlierPart> {
  const exactsOf = (citations: readonly Citation[]) => citations.map(({ exact }) => exact);
  const claims = claimsOf(digest).map(({ id, citations }): [string, EarlierPart] => [
    id,
    { exacts: exactsOf(citations), words: null, speaker: null },
  ]);
  const shown = [...digest.leadQuotations, ...digest.sections.flatMap(({ quotations }) => quotations)];
  const chains = joinQuotations(shown, digest.quotations).map((chain): [string, EarlierPart] => [
    chain[0].id,
    {
      exacts: exactsOf(chain.flatMap(({ citations }) => citations)),
      words: chainWords(chain),
      speaker: speakerWords(chain, digest.source.language),
    },
  ]);
  return new Map([...claims, ...chains]);
}

const isOf = ({ exacts, words }: EarlierPart, wordings: PartChange['wordings']): boolean =>
  (wordings.length === exacts.length && wordings.every(({ was }, at) => was === exacts[at])) ||
  (words !== null && wordings.length === 1 && wordings[0]?.was === words);

const oneLine = (text: string): string => plainLetters(text).replace(/\s+/g, ' ');

/** Whether a text has these words in this order, in a few pieces, each as long as it may be. */
function standsIn(words: string, text: string): boolean {
  const left = oneLine(words)
    .split(/[ …]+/)
    .filter((word) => word !== '');
  let [at, from] = [0, 0];
  for (let pieces = 0; at < left.length && pieces < MOST_PIECES; pieces += 1) {
    const isThere = (count: number) => text.includes(left.slice(at, at + count).join(' '), from);
    if (!isThere(1)) return false;
    let [least, most] = [1, left.length - at];
    while (least < most) {
      const count = Math.ceil((least + most) / 2);
      if (isThere(count)) least = count;
      else most = count - 1;
    }
    const piece = left.slice(at, at + least).join(' ');
    from = text.indexOf(piece, from) + piece.length;
    at += least;
  }
  return at === left.length;
}
