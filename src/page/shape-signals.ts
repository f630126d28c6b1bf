import type { Box } from './box-tree.ts';
import type { HeadWords } from './head-words.ts';
import { type Block, lettersOf } from './page-block.ts';

const SHORTEST_DESCRIPTION = 20;
const COMPARED = 60;
const SHORT_WORDS = 60;
/** No text of so many characters has so few words. */
const LONG_TEXT = 800;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const flag = (is: boolean) => (is ? 1 : 0);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a passage's own text says, and the passages of the same make. */
export function shapeSignals(blocks: readonly Block[], head: HeadWords, page: Box): (block: Block) => number[] {
  const makes = makesOf(blocks);
  const alike = new Map<string, number>();
  for (const { letters } of blocks) alike.set(letters, (alike.get(letters) ?? 0) + 1);
  const titleWords = new Set(wordsOf(head.title));
  const descriptions = head.descriptions.map(lettersOf).filter(({ length }) => length > SHORTEST_DESCRIPTION);
  return (block) => {
    const { text } = block.passage;
    const words = text.length < LONG_TEXT ? wordsOf(text) : [];
    return [
      Math.log1p(block.length),
      block.linked / Math.max(1, block.length),
      block.links,
      flag(block.endsSentence),
      count(text, /[.!?…。！？؟।](?=\s|$|["”»’)])/gu),
      count(text, /\p{Lu}/gu) / text.length,
      flag(/@|https?:|www\./.test(text)),
      flag(/[|•·›»→▶➤▸←]/.test(text)),
      flag(/[©®™]/.test(text)),
      flag(block.passage.kind === 'list-item'),
      flag(block.passage.kind === 'caption'),
      block.level,
      flag(block.box.name === 'div'),
      Math.log1p((alike.get(block.letters) ?? 1) - 1),
      words.length < SHORT_WORDS ? words.filter((word) => titleWords.has(word)).length / Math.max(1, words.length) : 0,
      flag(descriptions.some((description) => isBeginningOf(block.letters, description))),
      ...(makes.get(block.make)?.(page) ?? []),
    ];
  };
}

const isBeginningOf = (letters: string, description: string) =>
  letters.length > SHORTEST_DESCRIPTION &&
  (description.startsWith(letters.slice(0, COMPARED)) || letters.startsWith(description.slice(0, COMPARED)));

/** For each make, what its passages are like together: how many, how long, linked, and sentences or not. */
function makesOf(blocks: readonly Block[]): Map<number, (page: Box) => number[]> {
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    const group = groups.get(block.make);
    if (group) group.push(block);
    else groups.set(block.make, [block]);
  }
  return new Map([...groups].map(([make, group]) => [make, signalsOf(group)]));
}

function signalsOf(group: readonly Block[]): (page: Box) => number[] {
  const sum = (of: (block: Block) => number) => group.reduce((total, block) => total + of(block), 0);
  const length = sum((block) => block.length);
  const signals = [
    Math.log1p(group.length),
    Math.log1p(length / group.length),
    sum(({ linked }) => linked) / Math.max(1, length),
    sum(({ isLong }) => flag(isLong)) / group.length,
    sum(({ endsSentence }) => flag(endsSentence)) / group.length,
  ];
  return (page) => [...signals, length / Math.max(1, page.length)];
}
