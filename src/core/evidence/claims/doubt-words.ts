import type { AlignedSentence } from './align-with-carrier.ts';
import { type Comparison, isFound } from './compare-claim.ts';
import type { Doubt, WeighedDoubt } from './doubt.ts';
import type { ClaimWord } from './read-claim-text.ts';
import { resolveDays } from './resolve-days.ts';

/** More small words than this in a row are a statement of their own. */
const MOST_SMALL = 2;
const WEIGHTY = /[\p{L}\p{N}]/u;

/** Whether a small word may come or go without a change of sense. */
const isSmall = ({ kind, term }: ClaimWord, { language }: Comparison): boolean =>
  kind === 'function' &&
  !language.isNegation(term) &&
  !language.isHedge(term) &&
  !language.isNarrowing(term) &&
  !language.isDegree(term) &&
  !language.isPronoun(term) &&
  language.sidesOf(term).length === 0;

/** What the claim has that its carrier does not have there: numbers, dates and names that no cited sentence has refute it. */
export function doubtAddedWords(
  sentence: AlignedSentence,
  comparison: Comparison,
  publishedAt: string | null,
  known: ReadonlySet<string>,
): WeighedDoubt[] {
  const { claim, source, language } = comparison;
  const days = new Set(resolveDays(source, language, publishedAt).map(({ day }) => day));
  const dated = new Set(
    resolveDays(claim, language, publishedAt)
      .filter(({ day }) => days.has(day))
      .flatMap(({ places }) => places),
  );
  const units = new Set(claim.quantities.flatMap(({ unit, to }) => (unit === null ? [] : [to])));
  return sentence.added.flatMap((word): WeighedDoubt[] => {
    if (dated.has(word.at) || units.has(word.at)) return [];
    if (language.isTitle(word.term) ? isTitleOfName(word, sentence, comparison) : isSmall(word, comparison)) return [];
    const isElsewhere = isFound(word, comparison);
    if (isElsewhere && isOfDate(word, comparison)) return [];
    return [{ kind: kindOf(word, isElsewhere, comparison), detail: word.text, refutes: !isElsewhere && isFirm(word, comparison, known) }];
  });
}

/** Whether a word is a title before a name that the carrier has without it. */
function isTitleOfName(word: ClaimWord, { words, kept }: AlignedSentence, comparison: Comparison): boolean {
  const next = words[words.indexOf(word) + 1];
  return !isFound(word, comparison) && next?.isCapital === true && kept.has(next);
}

/** Whether a word is part of a date, which may stand anywhere in its sentence. */
const isOfDate = ({ at, kind }: ClaimWord, { claim }: Comparison): boolean =>
  kind === 'date' || (kind === 'number' && [at - 2, at - 1, at + 1].some((beside) => claim.words[beside]?.kind === 'date'));

/** Whether the absence of a word refutes: a name may be known from before, as who “she” is. */
function isFirm({ kind, term, stem }: ClaimWord, { source, language }: Comparison, known: ReadonlySet<string>): boolean {
  if (kind === 'name') return !(known.has(stem) && source.words.some((word) => language.isPronoun(word.term))) && !language.isTitle(term);
  return kind === 'number' || kind === 'date';
}

function kindOf({ kind, term }: ClaimWord, isElsewhere: boolean, { language }: Comparison): Doubt['kind'] {
  if (language.isNegation(term)) return 'negation';
  if (language.isHedge(term) || language.isNarrowing(term) || language.isDegree(term)) return 'certainty';
  if (kind === 'number' || kind === 'date') return isElsewhere ? 'roles' : kind;
  if (kind === 'name') return isElsewhere ? 'roles' : 'name';
  if (language.isPronoun(term)) return 'name';
  return isElsewhere ? 'joined' : 'words';
}

/** Small words in a row that the claim puts in. */
export const doubtInsertions = ({ inserted }: AlignedSentence): WeighedDoubt[] =>
  inserted
    .filter((stretch) => stretch.length > MOST_SMALL && stretch.every(({ kind }) => kind === 'function'))
    .map((stretch) => ({ kind: 'words', detail: stretch.map(({ text }) => text).join(' '), refutes: false }));

/** What the claim leaves out of its carrier and what may change its sense: a denial, a doubt, who says it, or words out of the midst. */
export function doubtDroppedWords(
  { words, added, carrier, dropped }: AlignedSentence,
  { language }: Comparison,
  keptElsewhere: ReadonlySet<ClaimWord>,
): WeighedDoubt[] {
  const moved = new Set(added.map(({ stem }) => stem));
  const isSaid = words.some(({ term }) => language.isSaying(term));
  return dropped.flatMap(({ words: stretch, by }): WeighedDoubt[] => {
    const [start, end] = [stretch[0], stretch.at(-1)];
    if (!start || !end) return [];
    const gone = stretch.filter((word) => !moved.has(word.stem) && !keptElsewhere.has(word));
    if (stretch.every((word) => keptElsewhere.has(word))) return [];
    const text = carrier.text.slice(start.start, end.end);
    const denial = gone.find(({ term }) => language.isNegation(term));
    if (denial) return [{ kind: 'negation', detail: denial.text, refutes: false }];
    const unsure = gone.find(({ term }) => language.isHedge(term) || language.isNarrowing(term) || language.isDegree(term));
    if (unsure) return [{ kind: 'certainty', detail: unsure.text, refutes: false }];
    if (!isSaid && gone.some(({ term }) => language.isSaying(term))) return [{ kind: 'speaker', detail: text, refutes: false }];
    const isWeighty = gone.length > MOST_SMALL || gone.some(({ kind, term }) => kind !== 'function' || language.isTitle(term));
    const isExchanged = by.length > MOST_SMALL || (by.length > 0 && isWeighty);
    const isHarmless = !isExchanged && (isSetOff(carrier.text, start.start, end.end) || isDetail(stretch, carrier, language));
    return isHarmless ? [] : [{ kind: 'words', detail: text, refutes: false }];
  });
}

/** Whether a stretch may be left out: small words, titles and dates, or what a small word adds at the end. Where we do not know the small words, nothing may. */
function isDetail(stretch: readonly ClaimWord[], carrier: AlignedSentence['carrier'], language: Comparison['language']): boolean {
  if (!language.isKnown) return false;
  const [first, last] = [stretch[0], stretch.at(-1)];
  const isSmallOrDate = ({ kind, term }: ClaimWord) =>
    kind === 'date' || kind === 'number' || language.isTitle(term) || (kind === 'function' && !language.isPronoun(term));
  const isAtEnd = !WEIGHTY.test(carrier.text.slice(last?.end));
  const isFirstName =
    carrier.words.some((word) => word.at === (last?.at ?? 0) + 1 && word.kind === 'name') && stretch.every(({ kind }) => kind === 'name');
  return isFirstName || stretch.every(isSmallOrDate) || (isAtEnd && first?.kind === 'function' && !language.isPronoun(first.term));
}

const MARK = '[,;:()–—\\[\\]"“”„«».!?…、。，；：（）「」]';
const BEFORE = new RegExp(`(?:^|${MARK})\\s*$`, 'u');
const AFTER = new RegExp(`^\\s*(?:$|${MARK})`, 'u');

/** Whether marks set a stretch off on both sides. */
const isSetOff = (text: string, start: number, end: number): boolean => BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end));
