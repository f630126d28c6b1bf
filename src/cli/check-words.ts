import type { SummaryDoubt, SummaryVerdict } from '../core/evidence/summary/checked-summary.ts';

/** How a sentence stands to its source, in words. */
export const verdictWords: Record<SummaryVerdict, string> = {
  carried: 'carried by the source',
  partly: 'partly carried by the source',
  'not-found': 'not found in the source',
  altered: 'quotation altered',
  'other-speaker': 'real quotation, but someone else’s',
  'not-compared': 'not compared',
};

/** Why a sentence is not simply carried, by the kind of doubt. */
export const doubtReasons: Record<SummaryDoubt['kind'], string> = {
  number: 'a number that the source does not have there',
  date: 'a date that the source does not have there',
  name: 'a name that the source does not have there',
  quotation: 'quoted words that the source does not have there',
  negation: 'one of the two says “not”, the other does not',
  opposite: 'the source says the opposite',
  certainty: 'the source is less sure, or surer',
  speaker: 'the source has somebody else say it',
  roles: 'the source has it the other way round',
  joined: 'put together from sentences that the source does not connect so',
  words: 'not in the words of the source',
  'left-out': 'the source has more to it',
  'quotation-missing': 'quoted, but nowhere in the source',
  'not-quoted': 'the source’s own words, which it quotes of nobody',
  'unnamed-speaker': 'quoted of somebody whom the source does not name there',
  'other-language': 'in another language: only numbers, names and quotations were compared',
  heading: 'a heading, which claims nothing by itself',
};

/** Why a sentence is not simply carried, in words. */
export const doubtWords = ({ kind, detail }: SummaryDoubt): string =>
  detail === '' ? doubtReasons[kind] : `${doubtReasons[kind]}: ${detail}`;
