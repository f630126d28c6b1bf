import type { ReadingNote } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import type { PageStep } from './walk-page.ts';

/** Shorter blocks are labels and lines of a list. */
const FEWEST_WORDS = 15;
const SHORTEST = 30;
const MOST_LINKED = 0.3;
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd label mark q s samp small span strong sub sup time u var'.split(' '),
);
const NO_RUNNING_TEXT = new Set(
  'aside button caption dialog dt figcaption figure footer form h1 h2 h3 h4 h5 h6 label legend nav option table'.split(' '),
);
/** What builders of pages call the place of their readers' words. */
const COMMENTS = /comment/i;
const BLOCK_OF_ITS_OWN = new Set(['blockquote', 'dd', 'li', 'p', 'pre']);
/** So much of the running text amid the article must be left out, in so many blocks, that its reader should hear of it. */
const FEWEST_UNREAD = 3;
const UNREAD = 0.2;
/** A part of similar weight: of so many words, and of so great a share of those read. */
const PART_WORDS = 120;
const SIMILAR = 0.5;

/** A block's own text, by characters: all, those in links, those read. */
interface Block {
  element: Element;
  isRunning: boolean;
  texts: string[];
  length: number;
  linked: number;
  read: number;
}

/** Running text that was seen but not read: blocks between those of the article, and another part of the page that weighs about as much. */
export function findUnreadText(steps: readonly PageStep[], kept: ReadonlySet<Text>, language: string | null): ReadingNote[] {
  const running = runningText(steps, kept).map((block) => ({ ...block, isRead: block.read > block.length / 2 }));
  // Mostly all is read, and nothing needs to be counted.
  if (running.every(({ isRead }) => isRead)) return [];
  const blocks = running
    .map(({ element, texts, isRead }) => ({ element, words: countWords(texts.join(' '), language), isRead }))
    .filter(({ words }) => words >= FEWEST_WORDS);
  const wordsIn = (some: typeof blocks) => some.reduce((sum, { words }) => sum + words, 0);
  const amid = blocks.slice(
    blocks.findIndex(({ isRead }) => isRead),
    blocks.findLastIndex(({ isRead }) => isRead) + 1,
  );
  const left = amid.filter(({ isRead }) => !isRead);
  const boxes = new Map<Element | null, number>();
  for (const { element, words, isRead } of blocks) {
    const box = BLOCK_OF_ITS_OWN.has(element.localName) ? element.parentElement : element;
    if (!isRead) boxes.set(box, (boxes.get(box) ?? 0) + words);
  }
  const heaviest = Math.max(0, ...boxes.values());
  const notes: ReadingNote[] = [];
  if (left.length >= FEWEST_UNREAD && wordsIn(left) >= UNREAD * wordsIn(amid))
    notes.push({ kind: 'text-cut', read: amid.length - left.length, total: amid.length });
  if (heaviest >= PART_WORDS && heaviest >= SIMILAR * wordsIn(blocks.filter(({ isRead }) => isRead)))
    notes.push({ kind: 'other-part', words: heaviest });
  return notes;
}

/** The blocks of a walked page that have running text, in order. */
function runningText(steps: readonly PageStep[], kept: ReadonlySet<Text>): Block[] {
  const blocks: Block[] = [];
  const open: { block: Block; isLinked: boolean }[] = [];
  for (const step of steps) {
    const at = open.at(-1);
    if (step.kind === 'open') open.push(openIn(at, step.element, blocks));
    else if (step.kind === 'close') open.pop();
    else if (at?.block.isRunning) addText(at.block, step, at.isLinked, kept.has(step.node));
  }
  return blocks.filter(({ length, linked }) => length >= SHORTEST && linked <= MOST_LINKED * length);
}

function addText(block: Block, { node, isBlank }: Extract<PageStep, { kind: 'text' }>, isLinked: boolean, isRead: boolean): void {
  // A space behind each text counts as well.
  block.length++;
  if (isBlank) return;
  const text = node.data.trim();
  block.texts.push(text);
  block.length += text.length;
  if (isLinked) block.linked += text.length;
  if (isRead) block.read += text.length;
}

function openIn(around: { block: Block; isLinked: boolean } | undefined, element: Element, blocks: Block[]) {
  const name = element.localName;
  const isLinked = around?.isLinked === true || name === 'a';
  if (around && INLINE.has(name)) return { block: around.block, isLinked };
  const isRunning = (around?.block.isRunning ?? true) && !NO_RUNNING_TEXT.has(name) && !isOfComments(element);
  const block = { element, isRunning, texts: [], length: 0, linked: 0, read: 0 };
  if (isRunning) blocks.push(block);
  return { block, isLinked };
}

const isOfComments = (element: Element) =>
  !/^(?:body|main|article)$/.test(element.localName) && COMMENTS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
