import type { AlignedSentence } from './align-with-carrier.ts';
import type { Comparison } from './compare-claim.ts';
import type { WeighedDoubt } from './doubt.ts';
import type { ClaimWord } from './read-claim-text.ts';

/** More small words than this in a row say something of their own. */
const MOST_SMALL = 2;
const WEIGHTY = /[\p{L}\p{N}]/u;

/** What the claim leaves out of its carrier and what may change its sense: a denial, a doubt, who says it, or words out of the midst. */
export function doubtDroppedWords(
  { words, added, carrier, dropped }: AlignedSentence,
  { language }: Comparison,
  excused: ReadonlySet<ClaimWord>,
  keptElsewhere: ReadonlySet<ClaimWord>,
): WeighedDoubt[] {
  const moved = new Set(added.map(({ stem }) => stem));
  const isSaid = words.some(({ term }) => language.isSaying(term));
  return dropped.flatMap(({ words: stretch, by: all }): WeighedDoubt[] => {
    const by = all.filter((word) => !excused.has(word));
    const [start, end] = [stretch[0], stretch.at(-1)];
    if (!start || !end) return [];
    const gone = stretch.filter((word) => !moved.has(word.stem) && !keptElsewhere.has(word));
    if (stretch.every((word) => keptElsewhere.has(word))) return [];
    const text = carrier.text.slice(start.start, end.end);
    const denial = gone.find(({ term }) => language.isNegation(term));
    if (denial) return [{ kind: 'negation', detail: denial.text, refutes: false }];
    if (isJoint(stretch, carrier, language)) return [];
    const unsure = gone.find(({ term }) => language.isHedge(term) || language.isNarrowing(term) || language.isDegree(term));
    if (unsure) return [{ kind: 'certainty', detail: unsure.text, refutes: false }];
    const isSpeakerGone = !isSaid && gone.some(({ term }) => language.isSaying(term));
    const isWeighty = gone.length > MOST_SMALL || gone.some(({ kind, term }) => kind !== 'function' || language.isTitle(term));
    const isExchanged = by.length > MOST_SMALL || (by.length > 0 && isWeighty);
    const isHarmless =
      !isSpeakerGone && !isExchanged && (isSetOff(carrier.text, start.start, end.end) || isDetail(stretch, carrier, language));
    return isHarmless ? [] : [{ kind: 'left-out', detail: text, refutes: false }];
  });
}

/** Whether a stretch only joins its sentence to the one before: “But” at its beginning, “however” between commas. */
function isJoint([word, ...more]: readonly ClaimWord[], { text }: AlignedSentence['carrier'], language: Comparison['language']): boolean {
  if (!word || more.length > 0 || !language.isOpener(word.term)) return false;
  return !WEIGHTY.test(text.slice(0, word.start)) || isSetOff(text, word.start, word.end);
}

/** Whether a stretch may be left out: small words, titles and dates, or what a small word adds at the end. Where we do not know the small words, nothing may. */
function isDetail(stretch: readonly ClaimWord[], carrier: AlignedSentence['carrier'], language: Comparison['language']): boolean {
  if (!language.isKnown) return false;
  const [first, last] = [stretch[0], stretch.at(-1)];
  const isSmallOrDate = ({ kind, term }: ClaimWord) =>
    kind === 'date' ||
    kind === 'number' ||
    language.isTitle(term) ||
    language.unitOf(term) !== undefined ||
    (kind === 'function' && !language.isPronoun(term));
  const isAtEnd = !WEIGHTY.test(carrier.text.slice(last?.end));
  const isName = ({ kind, isCapital }: ClaimWord) => kind === 'name' || (language.capitalNouns && isCapital);
  const isFirstName = carrier.words.some((word) => word.at === (last?.at ?? 0) + 1 && isName(word)) && stretch.every(isName);
  return isFirstName || stretch.every(isSmallOrDate) || (isAtEnd && first?.kind === 'function' && !language.isPronoun(first.term));
}

const MARK = '[,;:()–—\\[\\]"“”„«».!?…、。，；：（）「」]';
const BEFORE = new RegExp(`(?:^|${MARK})\\s*$`, 'u');
const AFTER = new RegExp(`^\\s*(?:$|${MARK})`, 'u');

/** Whether marks set a stretch off on both sides. */
const isSetOff = (text: string, start: number, end: number): boolean => BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end));
