import type { Passage } from '../article.ts';
import { foldTerm } from '../text/words.ts';
import { endsInQuestion } from './find-questions.ts';
import { isSectionHeading } from './outline-article.ts';

const LONGEST = 80;
const LEAST = 3;
/** A page that marks more headings than this as such has none in plain lines. */
const MOST_MARKED = 1;
/** The text under a line, in letters. */
const LEAST_BELOW = 150;
const MOST_SHARE = 0.4;
const OPENS = /^(?:\p{N}{1,2}[.)] )?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A line that ends like a sentence, leads into something, or is cited, dated or signed. */
const NO_HEADING = /[.!:;,…。！]$|[:：|©@]|["“”„«»「]|\b(?:19|20)\d\d$/u;
const ENDS = /[.!?…:。！？।؟][\p{Pe}\p{Pf}"'*\d]*$/u;

function isLine(passage: Passage, at: number, passages: readonly Passage[]): boolean {
  const [before, below] = [passages[at - 1], passages[at + 1]];
  const text = passage.text.trim();
  if (passage.kind !== 'paragraph' || !before || !below || text.length > LONGEST || !OPENS.test(text) || NO_HEADING.test(text))
    return false;
  return (before.kind !== 'paragraph' || ENDS.test(before.text.trim())) && below.kind === 'paragraph' && below.text.length >= LEAST_BELOW;
}

/**
 * The passages of an article, with those as headings that are set as short lines of their own between its paragraphs, where the page marks hardly any
 * headings as such: at least three, each once, and few beside the paragraphs. Their ids and texts stay.
 */
export function withPlainHeadings(passages: readonly Passage[], title: string): readonly Passage[] {
  if (passages.filter((passage) => isSectionHeading(passage, title)).length > MOST_MARKED) return passages;
  const lines = passages.filter(isLine);
  const texts = lines.map(({ text }) => foldTerm(text));
  const once = lines.filter((_, at) => texts.indexOf(texts[at] ?? '') === texts.lastIndexOf(texts[at] ?? ''));
  // Lines that ask are an interviewer's.
  const told = once.filter(({ text }) => !endsInQuestion(text)).length;
  const isFew = once.length <= passages.filter(({ kind }) => kind === 'paragraph').length * MOST_SHARE;
  if (told < LEAST || once.length > told * 2 || lines.length > once.length || !isFew) return passages;
  const headings = new Set(once);
  return passages.map((passage) => (headings.has(passage) ? { ...passage, kind: 'heading' as const } : passage));
}
