import type { Passage } from '../core/article.ts';
import { hasWords } from '../core/text/words.ts';
import type { Cut } from './cut-passages.ts';
import { isSameText } from './is-same-text.ts';
import type { Metadata } from './read-metadata.ts';
import type { TextRun } from './text-map.ts';

const FEWEST_WORDS = 8;
const LONG_WORDS = 25;
const LINKED = 0.3;
const NEAR = 4;
const BESIDE = 'aside, nav, footer, figure, button, label, dialog';
/** Names that builders of pages give, in whatever language the page is, to boxes between a title and its text. */
const BESIDE_NAMES =
  /author|bio(?:$|[-_\s])|byline|tooltip|disclos|disclaim|consent|cookie|banner|newsletter|modal|popup|menu|caption|related|see-?also|alert|messenger/i;
const ENDS_SENTENCE = /[.!?…:;。！？؟।"”»’)]\s*$/u;

interface Block {
  passage: Passage;
  runs: readonly TextRun[];
  isKept: boolean;
}

/** Of a page's passages, those that belong to the article beside the ones kept: sentences between the title and the first long one kept, headings right above one kept. */
export function findLostText({ passages, map }: Cut, isKept: readonly boolean[], { title, language }: Metadata): Set<Passage> {
  const blocks = passages.map((passage, at): Block => ({ passage, runs: map.get(passage.id) ?? [], isKept: isKept[at] === true }));
  const isBody = ({ passage, isKept }: Block, least = FEWEST_WORDS) =>
    isKept && passage.kind !== 'heading' && hasWords(passage.text, language, least);
  const [first, last] = [blocks.findIndex((block) => isBody(block, LONG_WORDS)), blocks.findLastIndex((block) => isBody(block))];
  const titleAt = titleAbove(blocks, first, title);
  const body = blocks[first]?.runs[0]?.node ?? null;
  const lost = new Set<Passage>();
  let follows = false;
  for (let index = last; index > (titleAt < 0 ? first : titleAt); index--) {
    const block = blocks[index];
    if (!block) continue;
    const isLead = index < first && isSentence(block, body, language, index === titleAt + 1);
    if (!block.isKept && (isLead || (follows && isHeading(block, body)))) lost.add(block.passage);
    else if (!block.isKept) {
      follows = false;
      continue;
    }
    follows = true;
  }
  return lost;
}

/** Where the title stands above a block, else the last main heading: a page may show another title than it declares. -1 where there is neither. */
function titleAbove(blocks: readonly Block[], before: number, title: string): number {
  const lastOf = (test: (block: Block) => boolean) => blocks.findLastIndex((block, index) => index < before && test(block));
  const shown = lastOf(({ passage }) => isSameText(passage.text, title));
  return shown < 0 ? lastOf(({ runs }) => Boolean(runs[0]?.node.parentElement?.closest('h1'))) : shown;
}

const isHeading = ({ passage, runs }: Block, body: Node | null) => passage.kind === 'heading' && isPlain(runs, body);

/** A standfirst right below the title needs no full stop, and may be a heading. */
function isSentence({ passage, runs }: Block, body: Node | null, language: string | null, isBelowTitle: boolean): boolean {
  const { kind, text } = passage;
  if (kind === 'caption' || kind === 'table' || kind === 'code' || (kind === 'heading' && !isBelowTitle)) return false;
  if (!hasWords(text, language, FEWEST_WORDS)) return false;
  return (isBelowTitle || ENDS_SENTENCE.test(text) || hasWords(text, language, LONG_WORDS + 1)) && isPlain(runs, body);
}

/** Whether a block stands in the page's own column and is no list of links. What a box that holds the body too is named says nothing. */
function isPlain(runs: readonly TextRun[], body: Node | null): boolean {
  const parent = runs[0]?.node.parentElement;
  if (!parent || parent.closest(BESIDE)) return false;
  let element: Element | null = parent;
  for (let level = 0; element && level < NEAR && !element.contains(body); level++, element = element.parentElement) {
    if (BESIDE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return false;
  }
  return shareOf(runs, ({ node }) => Boolean(node.parentElement?.closest('a[href]'))) < LINKED;
}

function shareOf(runs: readonly TextRun[], test: (run: TextRun) => boolean): number {
  const lengthOf = (some: readonly TextRun[]) => some.reduce((sum, { length }) => sum + length, 0);
  return lengthOf(runs.filter(test)) / Math.max(1, lengthOf(runs));
}
