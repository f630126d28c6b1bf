import type { Passage, PassageKind } from '../../core/article.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';

/** A sentence of the article with its place and the number under which a model is told of it, from 1 on. */
export interface NumberedSentence {
  number: number;
  passage: string;
  /** The place of its passage in the article. */
  passageIndex: number;
  start: number;
  end: number;
  text: string;
}

const RUNNING: ReadonlySet<PassageKind> = new Set(['paragraph', 'list-item', 'blockquote']);

/** The sentences of an article's running text, numbered in page order. */
export function numberSentences(passages: readonly Passage[], language: string | null): NumberedSentence[] {
  const sentences = passages.flatMap(({ id, kind, text }, passageIndex) =>
    RUNNING.has(kind)
      ? splitSentences(text, language).map(({ start, end }) => ({ passage: id, passageIndex, start, end, text: text.slice(start, end) }))
      : [],
  );
  return sentences.map((sentence, at) => ({ number: at + 1, ...sentence }));
}
