import type { DigestLength } from '../digest.ts';
import type { Room } from './choose-sentences.ts';

/** How large a digest may get: words in all, the lead's room, and at most so many sections. */
export interface DigestRoom {
  words: number;
  /** No digest has more words: a little above what is aimed at, never more than two fifths of the article. */
  most: number;
  lead: Room;
  /** How many words a lead may have that no section follows. */
  leadAlone: number;
  sections: number;
  /** What a list may have, that all of it be told: never more than two fifths of the article either. */
  forList: number;
  /** A digest of an article long enough has at least so many claims. */
  leastClaims: number;
}

const SHARE = 0.4;
const SLACK = 1.15;
const SECTIONS_FROM = 300;
const CLAIMS_FROM = 150;
const LEAD_SHARE = 0.4;
const LEAD_ALONE = 120;
const LIST_SHARE = 1.3;
const lengths = {
  short: { words: 60, leadWords: 60, leadSentences: 3, sections: 0 },
  standard: { words: 380, leadWords: 80, leadSentences: 4, sections: 4 },
  long: { words: 800, leadWords: 110, leadSentences: 4, sections: 6 },
};

/** The room for a digest of an article with so many words of running text: at most two fifths of them, and no sections under 300. `pageWords` counts tables, captions and headings too. */
export function roomForDigest(length: DigestLength, articleWords: number, pageWords: number): DigestRoom {
  const wanted = lengths[length];
  const words = Math.min(wanted.words, Math.floor(articleWords * SHARE));
  const most = Math.min(wanted.words * SLACK, Math.floor(articleWords * SHARE));
  const forList = Math.min(wanted.words * LIST_SHARE, Math.floor(articleWords * SHARE));
  const sections = articleWords < SECTIONS_FROM ? 0 : wanted.sections;
  const leadWords = Math.min(wanted.leadWords, words * LEAD_SHARE);
  const leadAlone = Math.min(words, length === 'short' ? wanted.words : LEAD_ALONE);
  const leastClaims = Math.max(articleWords, pageWords) < CLAIMS_FROM ? 1 : length === 'short' ? 2 : 3;
  return {
    words,
    most,
    forList,
    lead: { sentences: wanted.leadSentences, words: leadWords, inStretches: true },
    leadAlone,
    sections,
    leastClaims,
  };
}
