import type { ReadingNote } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import type { Cut } from './cut-passages.ts';
import { isFolded } from './is-folded.ts';
import { isCutShort, type PageStep } from './walk-page.ts';

const TEXT = 4;
/** Hidden text of fewer words is a label, a hint or a template; of so many in all it is worth saying. */
const FEWEST_WORDS = 12;
const MANY_WORDS = 100;
/** What is folded away is worth saying where it is such a share of what was read. */
const SHARE = 0.1;
const NO_TEXT = /^(?:script|style|noscript|textarea|iframe|title)$/;
const NO_PROSE = 'a, button, label, nav, form, figure, aside, dialog, math, svg, select, [role="dialog"]';

/** Words for machines: to forget what they were told, or an address. */
const TO_ASSISTANT =
  /(?:ignor|disregard|forget|vergiss|oubli|olvid|игнорир|忽略).{0,60}(?:instru|prompt|anweisung|istruz|инструкц|指令|指示)|指示.{0,9}無視|(?:you are|note to|attention,?|dear|hey|hello) (?:an? |any |all |the )?(?:large )?(?:AI|LLM|ChatGPT|language model|assistant)/iu;
/** Letters as tag characters; flags of countries are written in them too. */
const TAGS = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007e}]+/gu;
/** What each of these begins with in UTF-16: hardly a text has it, and looking for it is quick. */
const TAG_UNIT = '\udb40';

/** Text amid the article, or words for an assistant anywhere, that a reader does not see: by words. */
interface Unseen {
  prose: number;
  addressed: number;
  folded: number;
  /** The article's last text before what is folded away first. */
  before: Text | null;
}

/** Unseen text that a reader should hear of: words for an assistant, much prose amid the article that is hidden for good, or that is folded away until its button is pressed. */
export function findHiddenText(document: Document, steps: readonly PageStep[], cut: Cut, kept: ReadonlySet<Text>): ReadingNote[] {
  const { prose, addressed, folded, before } = findUnseen(document, steps, kept);
  const notes: ReadingNote[] = [];
  if (addressed > 0 || prose >= MANY_WORDS)
    notes.push({ kind: 'hidden-text', words: Math.max(prose, addressed), addressesAssistant: addressed > 0 });
  const read = () => cut.passages.reduce((sum, { text }) => sum + countWords(text, null), 0);
  if (folded >= MANY_WORDS && folded >= SHARE * read()) {
    const passage = cut.passages.find(({ id }) => cut.map.get(id)?.some(({ node }) => node === before));
    notes.push({ kind: 'text-cut', folded, ...(passage && { after: passage.id }) });
  }
  return notes;
}

function findUnseen(document: Document, steps: readonly PageStep[], kept: ReadonlySet<Text>): Unseen {
  const seen = new Set<Text>();
  const unseen: Unseen = { prose: 0, addressed: 0, folded: 0, before: null };
  let [tagged, left] = ['', kept.size];
  let last: Text | null = null;
  for (const step of steps) if (step.kind === 'text') seen.add(step.node);
  // Asked for late: most pages fold nothing away.
  let boxes: Set<Node> | null = null;
  const boxesSeen = () => {
    boxes ??= boxesWithText(steps);
    return boxes;
  };
  // Behind the end of a walk that was cut short nobody has looked what is seen.
  const end = isCutShort(steps) ? [...seen].findLast((node) => node.getRootNode() === document) : null;
  const walker = document.createTreeWalker(document.body, TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node === end) break;
    if (kept.has(node)) {
      left--;
      last = node;
    }
    if (seen.has(node)) {
      if (node.data.includes(TAG_UNIT)) tagged += node.data.match(TAGS)?.join('') ?? '';
      continue;
    }
    const { parentElement } = node;
    // Scripts first, whose long texts are not asked for.
    if (parentElement && !NO_TEXT.test(parentElement.localName) && /\S/.test(node.data)) {
      const { data } = node;
      const words = countWords(data, null);
      if (TO_ASSISTANT.test(data)) unseen.addressed += words;
      if (words < FEWEST_WORDS || left === kept.size || parentElement.closest(NO_PROSE)) continue;
      if (isFolded(parentElement, boxesSeen())) {
        unseen.before ??= last;
        unseen.folded += words;
      } else if (left > 0) unseen.prose += words;
    }
  }
  unseen.addressed += wordsInTags(tagged);
  return unseen;
}

/** The boxes in which a reader sees text. */
function boxesWithText(steps: readonly PageStep[]): Set<Node> {
  const boxes = new Set<Node>();
  for (const step of steps)
    if (step.kind === 'text' && !step.isBlank)
      for (let box = step.node.parentNode; box && !boxes.has(box); box = box.parentNode) boxes.add(box);
  return boxes;
}

const wordsInTags = (tagged: string): number =>
  tagged
    ? countWords(
        tagged.replace(/./gu, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)),
        null,
      )
    : 0;
