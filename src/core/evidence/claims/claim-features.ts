import { type Carriers, chooseCarriers } from './choose-carriers.ts';
import type { ClaimFeatures } from './claim-weights.ts';
import { type Comparison, isFound } from './compare-claim.ts';
import { doubtUnits } from './doubt-numbers.ts';
import { doubtQuotations } from './doubt-quotations.ts';
import { findTurns } from './find-turns.ts';
import type { ClaimWord } from './read-claim-text.ts';

/** How many of the carrying sentences count as the ones beside a word. */
const BESIDE = 2;

const mean = (values: readonly number[], without: number): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : without;
const count = (words: readonly ClaimWord[], is: (word: ClaimWord) => boolean): number => words.filter(is).length;

interface SentenceFigures {
  newNumbers: number;
  spelledNumbers: number;
  newNames: number;
  newOrdinals: number;
  denials: number;
  opposites: number;
  opposed: number;
  likenesses: number;
  narrowings: number;
  covered: number;
  weight: number;
}

function figuresOf(words: readonly ClaimWord[], comparison: Comparison): SentenceFigures {
  const { matches, source, sourceIndex, language } = comparison;
  const items = words.filter(({ kind }) => kind !== 'function');
  const carriers: Carriers = chooseCarriers(items, matches, source);
  const beside = new Set(carriers.sentences.slice(0, BESIDE));
  const isBeside = ({ at }: ClaimWord) => (matches[at] ?? []).some((place) => beside.has(source.words[place]?.sentence ?? -1));
  const missing = items.filter((word) => !isFound(word, comparison));
  const hasSide = (word: ClaimWord, sign: number) => language.sidesOf(word.stem).some((side) => sourceIndex.sides.has(sign * side));
  const turns = findTurns(words, matches, source, () => true, language);
  const turnsBeside = findTurns(words, matches, source, ({ sentence }) => beside.has(sentence), language);
  return {
    newNumbers: count(missing, ({ kind }) => kind === 'number' || kind === 'date'),
    spelledNumbers: count(missing, ({ kind, term }) => kind === 'number' && language.numberOf(term) !== undefined),
    newNames: count(missing, ({ kind }) => kind === 'name'),
    newOrdinals: count(words, (word) => language.ordinalOf(word.term) !== undefined && !isFound(word, comparison)),
    denials: turns.added.length,
    opposites: turnsBeside.opposites.length,
    opposed: count(missing, (word) => hasSide(word, -1) && !hasSide(word, 1)),
    likenesses: count(missing, (word) => hasSide(word, 1)),
    narrowings: count(words, (word) => language.isNarrowing(word.term) && !isBeside(word)),
    covered: carriers.shares[0] ?? 0,
    weight: carriers.total,
  };
}

/** What is to be seen in a claim beside its sources, over all its sentences. */
export function featuresOfClaim(comparison: Comparison): ClaimFeatures {
  const { claim, source } = comparison;
  const each = claim.sentences.map(({ from, to }) => figuresOf(claim.words.slice(from, to), comparison));
  const sum = (name: keyof SentenceFigures) => each.reduce((total, figures) => total + figures[name], 0);
  const kinds = [
    doubtQuotations(claim.text, [source.text]).length,
    doubtUnits(comparison).length,
    sum('newNumbers') - sum('spelledNumbers') + sum('newOrdinals'),
    sum('newNames'),
    sum('denials'),
    sum('opposites'),
    sum('opposed'),
  ];
  const conflicts = kinds.filter((one) => one > 0).length;
  return {
    conflicted: Math.min(1, conflicts),
    conflicts,
    covered: Math.min(1, ...each.map(({ covered }) => covered)),
    weight: mean(
      each.map(({ weight }) => weight),
      0,
    ),
    likenesses: sum('likenesses'),
    share: claim.words.length / (1 + source.words.length),
    narrowings: sum('narrowings'),
    newNumbers: sum('newNumbers'),
    length: Math.log(1 + claim.words.length),
    newOrdinals: sum('newOrdinals'),
  };
}
