import type { Passage } from '../../article.ts';
import { FUNCTION_WORDS } from '../../text/common-function-words.ts';
import { commonWords } from '../../text/common-words.ts';
import { primaryLanguage } from '../../text/language.ts';
import { rulesFor } from '../../text/rules-for.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { stemOf } from '../../text/stem-of.ts';
import { findWords, type Word } from '../../text/words.ts';

/** A sentence of an article, a cell's line of a table, or a heading. Offsets are those of its passage. */
export interface SourceSentence {
  index: number;
  passage: string;
  start: number;
  end: number;
  text: string;
  words: Word[];
  stems: ReadonlySet<string>;
}

/** An article's sentences, to be found by their words. */
export interface SourceIndex {
  sentences: readonly SourceSentence[];
  /** The stem of a word that says something; null for one that holds sentences together. */
  stemOfWord(word: Word): string | null;
  /** How telling a stem is: more, the fewer sentences have it. */
  weightOf(stem: string): number;
  sentencesWith(stem: string): readonly SourceSentence[];
  /** The sentences that have words of a span of a passage. */
  sentencesAt(passage: string, start: number, end: number): SourceSentence[];
}

/** In fewer sentences any word may come everywhere. */
const ENOUGH = 20;
/** What Arabic writes together with the word behind it: "and", "in", "for", "the". */
const ARABIC_AHEAD = /^(?:[وفبلك]?ال|[وف](?=\p{L}{4}))(?=\p{L}{2})/u;

/** Indexes an article's sentences. */
export function indexSource(passages: readonly Passage[], language: string | null): SourceIndex {
  const cut = passages.flatMap((passage) => sentencesOf(passage, language));
  const binding = bindingWords(cut, language);
  const stemOfWord = ({ term }: Word) => (binding.has(term) ? null : stemOf(term.replace(ARABIC_AHEAD, '')));
  const sentences = cut.map((sentence, index) => ({
    ...sentence,
    index,
    stems: new Set(sentence.words.flatMap((word) => stemOfWord(word) ?? [])),
  }));
  const byStem = groupBy(sentences, ({ stems }) => stems);
  const byPassage = groupBy(sentences, ({ passage }) => [passage]);
  return {
    sentences,
    stemOfWord,
    weightOf: (stem) => Math.log(1 + (sentences.length + 1) / ((byStem.get(stem)?.length ?? 0) + 1)),
    sentencesWith: (stem) => byStem.get(stem) ?? [],
    sentencesAt: (passage, start, end) => (byPassage.get(passage) ?? []).filter((one) => one.start < end && start < one.end),
  };
}

/** The words that hold sentences together: of languages without a table the few that are known, and in a text that is long enough those that come everywhere. */
function bindingWords(sentences: readonly Pick<SourceSentence, 'words'>[], language: string | null): ReadonlySet<string> {
  const { functionWords } = rulesFor(language);
  if (functionWords.size > 0) return functionWords;
  const primary = primaryLanguage(language);
  const known = Object.values(FUNCTION_WORDS).flatMap((tables) => tables.find((table) => table.language === primary)?.words ?? []);
  const common = sentences.length < ENOUGH ? [] : commonWords(sentences.map(({ words }) => words.map(({ term }) => term)));
  return new Set([...known.flatMap((words) => [...words]), ...common]);
}

function groupBy(sentences: readonly SourceSentence[], keysOf: (sentence: SourceSentence) => Iterable<string>) {
  const groups = new Map<string, SourceSentence[]>();
  for (const sentence of sentences) {
    for (const key of keysOf(sentence)) {
      const group = groups.get(key);
      if (group) group.push(sentence);
      else groups.set(key, [sentence]);
    }
  }
  return groups;
}

function sentencesOf({ id, kind, text }: Passage, language: string | null): Omit<SourceSentence, 'index' | 'stems'>[] {
  const spans = kind === 'table' || kind === 'code' ? linesOf(text) : splitSentences(text, language);
  return spans.map(({ start, end }) => {
    const words = findWords(text.slice(start, end), language);
    return { passage: id, start, end, text: text.slice(start, end), words };
  });
}

const linesOf = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ 0: line, index }) => ({ start: index, end: index + line.length }));
