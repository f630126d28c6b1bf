import { findWords, type Word } from '../../text/words.ts';
import type { Doubt } from '../claims/doubt.ts';
import { arePairedOtherwise } from './pairings.ts';
import type { SourceIndex, SourceSentence } from './source-index.ts';

/** What a doubt is weighed with: the sentence of the summary and those of the article that it was compared with. */
export interface Compared {
  text: string;
  language: string | null;
  carriers: readonly SourceSentence[];
  index: SourceIndex;
}

/** A sentence of the article that has this share of what any of them has of the summary's carries it alone: nothing was joined. */
const NEARLY_ALL = 0.8;

/**
 * The doubts that count against a sentence of a summary. Of what a model writes from a sentence everything counts that is left out of it, and every
 * change of order; a summary leaves out what it likes, but for a "not" or a "perhaps" before words that it takes over, and may turn a sentence round.
 */
export function doubtsThatCount(doubts: readonly Doubt[], compared: Compared): Doubt[] {
  const isOwn = ({ detail }: Doubt) => compared.text.includes(detail);
  const isNegated = (own: boolean) => doubts.some((doubt) => doubt.kind === 'negation' && isOwn(doubt) === own);
  // "No rain", "hasn't seen rain": both say it.
  const areBothNegated = isNegated(true) && isNegated(false);
  const isJoined = !isCarriedByOne(compared);
  return doubts.filter((doubt) => {
    const { kind, detail } = doubt;
    if (kind === 'negation' && areBothNegated) return false;
    if (kind === 'left-out') return false;
    if (kind === 'opposite') return true;
    if (kind === 'certainty' && standsInBoth(detail, compared)) return false;
    if (!isOwn(doubt))
      return (kind === 'negation' || kind === 'certainty') && compared.carriers.some((one) => governsShared(detail, one, compared));
    if (kind === 'roles') return arePairedOtherwise(detail, compared);
    if (kind === 'joined') return isJoined && saysSomething(detail, compared);
    return (kind !== 'words' && kind !== 'name') || saysSomething(detail, compared);
  });
}

const saidIn = (text: string, { language, index }: Compared): Word[] =>
  findWords(text, language).filter((word) => index.stemOfWord(word) !== null);

const stemsIn = (text: string, compared: Compared): string[] =>
  saidIn(text, compared).flatMap((word) => compared.index.stemOfWord(word) ?? []);

const saysSomething = (text: string, compared: Compared): boolean => saidIn(text, compared).length > 0;

function isCarriedByOne(compared: Compared): boolean {
  const known = new Set(compared.carriers.flatMap(({ stems }) => [...stems]));
  const found = [...new Set(stemsIn(compared.text, compared))].filter((stem) => known.has(stem));
  return compared.carriers.some(({ stems }) => found.filter((stem) => stems.has(stem)).length >= found.length * NEARLY_ALL);
}

/** Whether the article has these words of the summary too. */
function standsInBoth(detail: string, { text, language, carriers }: Compared): boolean {
  const own = new Set(findWords(text, language).map(({ term }) => term));
  const terms = findWords(detail, language).map(({ term }) => term);
  return terms.every((term) => own.has(term) && carriers.some(({ words }) => words.some((word) => word.term === term)));
}

/** Whether the word that says something right after these words of the article stands in the summary's sentence too. */
function governsShared(detail: string, { text, words }: SourceSentence, compared: Compared): boolean {
  const at = text.indexOf(detail);
  // What opens a sentence joins it to the one before.
  if (at < 0 || (at === 0 && !saysSomething(detail, compared))) return false;
  const stems = new Set(stemsIn(compared.text, compared));
  const next = words.filter(({ start }) => start >= at + detail.length).flatMap((word) => compared.index.stemOfWord(word) ?? [])[0];
  return next !== undefined && stems.has(next);
}
