import type { Passage } from '../core/article.ts';
import { hasWords } from '../core/text/words.ts';
import type { Cut } from './cut-passages.ts';
import { isSameText } from './is-same-text.ts';
import type { LeftOut, Rule } from './left-out.ts';
import { headingOf } from './near-title.ts';
import { parseDate } from './parse-date.ts';
import type { Metadata } from './read-metadata.ts';
import type { TextRun } from './text-map.ts';

const LABEL_WORDS = 2;
const BYLINE_WORDS = 12;
const LINK_WORDS = 30;
/** A link above the text: so short it names the page's section or writer, longer it may be what the text begins with. */
const CATEGORY_WORDS = 4;
const LONGEST_DATELINE = 120;
const MOSTLY = 0.6;
const FULL_STOP = /[.!?。！？؟।]["”»’)]?$/u;
const ENDS_SENTENCE = /[.!?…:;。！？؟।"”»'’)\d]\s*$/u;

/** The passages without what is about them or leads away: the title said again, the byline and date above the text, a word alone ("Advertisement"), paragraphs that are links, headings with nothing after them. Ids are given anew. */
export function leaveOutLabels(cut: Cut, metadata: Metadata): Cut & { leftOut: LeftOut[] } {
  const ruleOf = labelRules(cut, metadata);
  const leftOut: LeftOut[] = [];
  const left = cut.passages.filter((passage, index) => {
    const rule = ruleOf(passage, index);
    if (rule) leftOut.push({ rule, passage });
    return rule === null;
  });
  return { ...renumbered(left, cut), leftOut };
}

function labelRules(cut: Cut, { title, byline, language }: Metadata): (passage: Passage, index: number) => Rule | null {
  const isLonger = (passage: Passage, words: number) => hasWords(passage.text, language, words + 1);
  const begins = cut.passages.findIndex((passage) => passage.kind !== 'heading' && isLonger(passage, BYLINE_WORDS));
  const column = columnOf(cut, begins);
  const isSentence = ({ text }: Passage, index: number) => FULL_STOP.test(text) && column !== null && columnOf(cut, index) === column;
  const ends = cut.passages.findLastIndex((passage) => passage.kind !== 'heading');
  const isLinked = cut.passages.map(({ id }) => leadsAway(cut.map.get(id) ?? []));
  const isLinkedList = linkedLists(cut.passages, isLinked);
  return (passage, index) => {
    if (index > ends) return 'heading-without-text';
    if (isLinkedList[index]) return 'links-away';
    const { kind, text } = passage;
    if (kind === 'heading')
      return isSameText(text, title) && !(index < begins && isSecondTitle(cut.map.get(passage.id) ?? [], title)) ? 'title-again' : null;
    if (kind !== 'paragraph') return null;
    const isAbove = index < begins;
    if (isAbove && isSameText(text, title)) return 'title-again';
    if (isAbove && isDateline(text, byline, language) && !isSentence(passage, index)) return 'byline-or-date';
    if (isLinked[index] && !isLonger(passage, isAbove ? CATEGORY_WORDS : LINK_WORDS)) return 'link-away';
    return (isAbove || !ENDS_SENTENCE.test(text)) && !isLonger(passage, LABEL_WORDS) ? 'word-alone' : null;
  };
}

/** The box that a passage's paragraph stands in: a whole sentence beside the text's own paragraphs may tell of a day or of the writer. */
function columnOf({ passages, map }: Cut, index: number): Element | null {
  const [run] = map.get(passages[index]?.id ?? '') ?? [];
  return run?.node.parentElement?.closest('p, div')?.parentElement ?? null;
}

/** Whether the page shows its title elsewhere first, so that this one is how the text itself begins. */
function isSecondTitle([run]: readonly TextRun[], title: string): boolean {
  const first = run?.node.ownerDocument && headingOf(run.node.ownerDocument, title);
  return Boolean(first && isSameText(first.textContent ?? '', title) && !first.contains(run.node));
}

const isDateline = (text: string, byline: string | null, language: string | null) =>
  (byline !== null && text.includes(byline)) ||
  (text.length <= LONGEST_DATELINE && parseDate(text.replace(/^[^\p{L}\p{N}]+/u, ''), language) !== null);

/** Whether a passage is mostly links to other pages; a table of contents leads to places in its own. */
function leadsAway(runs: readonly TextRun[]): boolean {
  const lengthOf = (some: readonly TextRun[]) => some.reduce((sum, run) => sum + run.length, 0);
  const linked = runs.filter((run) => run.node.parentElement?.closest('a[href]:not([href^="#"])'));
  return lengthOf(linked) > MOSTLY * lengthOf(runs);
}

/** Of each run of list items, whether all of them lead away. */
function linkedLists(passages: readonly Passage[], isLinked: readonly boolean[]): boolean[] {
  const isLinkedList = passages.map(() => false);
  for (let start = 0, end = 0; start < passages.length; start = end + 1) {
    for (end = start; passages[end]?.kind === 'list-item'; ) end++;
    if (isLinked.slice(start, end).every(Boolean)) isLinkedList.fill(true, start, end);
  }
  return isLinkedList;
}

/** Some passages of a cut, with ids given anew. */
export function renumbered(left: readonly Passage[], cut: Cut): Cut {
  const map = new Map<string, readonly TextRun[]>();
  const passages = left.map((passage, index) => {
    const id = `p${index + 1}`;
    map.set(id, cut.map.get(passage.id) ?? []);
    return { ...passage, id };
  });
  return { passages, map };
}
