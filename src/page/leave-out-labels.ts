import type { Passage } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import type { Cut } from './cut-passages.ts';
import { isSameText } from './is-same-text.ts';
import { parseDate } from './parse-date.ts';
import type { Metadata } from './read-metadata.ts';
import type { TextRun } from './text-map.ts';

const LABEL_WORDS = 2;
const BYLINE_WORDS = 12;
const LINK_WORDS = 30;
const MOSTLY = 0.6;
const ENDS_SENTENCE = /[.!?…:;。！？؟।"”»'’)\d]\s*$/u;

/** The passages without what is about them or leads away: the title said again, the byline and date above the text, a word alone ("Advertisement"), paragraphs that are links, headings with nothing after them. Ids are given anew. */
export function leaveOutLabels(cut: Cut, { title, byline, language }: Metadata): Cut {
  const words = (passage: Passage) => countWords(passage.text, language);
  const begins = cut.passages.findIndex((passage) => passage.kind !== 'heading' && words(passage) > BYLINE_WORDS);
  const ends = cut.passages.findLastIndex((passage) => passage.kind !== 'heading');
  const left = cut.passages.filter((passage, index) => {
    if (index > ends) return false;
    if (passage.kind === 'heading') return !isSameText(passage.text, title);
    if (passage.kind !== 'paragraph') return true;
    if (index < begins && (isSameText(passage.text, title) || isDateline(passage.text, byline, language))) return false;
    const count = words(passage);
    if (count <= LINK_WORDS && linkedShare(cut.map.get(passage.id) ?? []) > MOSTLY) return false;
    if (index < begins && count <= LABEL_WORDS) return false;
    return count > LABEL_WORDS || ENDS_SENTENCE.test(passage.text);
  });
  return renumbered(left, cut);
}

const isDateline = (text: string, byline: string | null, language: string | null) =>
  (byline !== null && text.includes(byline)) || parseDate(text.replace(/^[^\p{L}\p{N}]+/u, ''), language) !== null;

function linkedShare(runs: readonly TextRun[]): number {
  const lengthOf = (some: readonly TextRun[]) => some.reduce((sum, run) => sum + run.length, 0);
  return lengthOf(runs.filter((run) => run.node.parentElement?.closest('a[href]'))) / Math.max(1, lengthOf(runs));
}

function renumbered(left: readonly Passage[], cut: Cut): Cut {
  const map = new Map<string, readonly TextRun[]>();
  const passages = left.map((passage, index) => {
    const id = `p${index + 1}`;
    map.set(id, cut.map.get(passage.id) ?? []);
    return { ...passage, id };
  });
  return { passages, map };
}
