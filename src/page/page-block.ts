import type { Passage } from '../core/article.ts';
import { type Box, type Surroundings, surroundingsOf } from './box-tree.ts';
import { joinedLetters } from './is-same-text.ts';
import type { TextRun } from './text-map.ts';

/** A passage of the whole page with the boxes that it stands in. Lengths are in characters, wide ones counted for more. */
export interface Block {
  passage: Passage;
  /** The block element that it stands in, and a number for its make with those of the two around it. */
  box: Box;
  make: number;
  length: number;
  linked: number;
  links: number;
  isLong: boolean;
  isHeading: boolean;
  /** 1 to 6 for a heading by its tag, else 0. */
  level: number;
  endsSentence: boolean;
  /** The boxes around its beginning, and how deep the innermost of them stands. */
  surroundings: Surroundings;
  depth: number;
  /** The letters and digits that it begins with, to compare. */
  letters: string;
}

const LONG = 80;
const MOSTLY_LINKED = 0.4;
/** A letter of these scripts says as much as two or three of others. */
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/gu;
const MAY_BE_WIDE = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;
const EXTRA_OF_WIDE = 1.5;
/** More makes no page has. */
const MOST_MAKES = 2 ** 17;
/** Of so many characters the letters are compared. */
const COMPARED = 200;
/** So many characters at the end of a text say whether a sentence ends there. */
const SENTENCE_END = 20;
const ENDS_SENTENCE = /[.!?…。！？؟।]["”»’)\]]*\s*$/u;

/** Letters and digits of a text, folded. */
export const lettersOf = (text: string): string => joinedLetters(text, '');

export function blockOf(passage: Passage, runs: readonly TextRun[], boxOf: (node: Text) => Box): Block {
  const inner = runs[0] && boxOf(runs[0].node);
  if (!inner) throw new Error(`passage ${passage.id} stands nowhere`);
  let box = inner;
  while (!box.isBlock && box.parent) box = box.parent;
  const { text, kind } = passage;
  const length = text.length + (MAY_BE_WIDE.test(text) ? EXTRA_OF_WIDE * (text.match(WIDE)?.length ?? 0) : 0);
  const { share, links } = linksIn(runs, boxOf);
  const isHeading = kind === 'heading';
  const surroundings = surroundingsOf(inner);
  return {
    passage,
    box,
    make: ((box.parent?.parent?.make ?? 0) * MOST_MAKES + (box.parent?.make ?? 0)) * MOST_MAKES + box.make,
    length,
    linked: length * share,
    links,
    isLong: !isHeading && length * (1 - share) >= LONG && share < MOSTLY_LINKED,
    isHeading,
    level: isHeading ? surroundings.level : 0,
    endsSentence: ENDS_SENTENCE.test(text.slice(-SENTENCE_END)),
    surroundings,
    depth: inner.depth,
    letters: lettersOf(text.slice(0, COMPARED)),
  };
}

/** Which share of a passage stands in links, and in how many. */
function linksIn(runs: readonly TextRun[], boxOf: (node: Text) => Box): { share: number; links: number } {
  const links = new Set<Box>();
  let [all, linked] = [0, 0];
  for (const { node, length } of runs) {
    all += length;
    const { link } = surroundingsOf(boxOf(node));
    if (!link) continue;
    links.add(link);
    linked += length;
  }
  return { share: linked / Math.max(1, all), links: links.size };
}
