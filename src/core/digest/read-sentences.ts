import type { Passage, PassageKind, Source } from '../article.ts';
import type { LanguageRules } from '../text/language-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { stemOf } from '../text/stem-of.ts';
import { findWords, type Word } from '../text/words.ts';
import { passagesAboutAuthor } from './about-author.ts';
import { claimStart } from './claim-start.ts';
import { endsInQuestion, questionsIn } from './find-questions.ts';
import { findReferences, leansInside, type Reference } from './find-references.ts';
import { addBefore, isWholeSentence, NOTHING_BEFORE } from './is-whole-sentence.ts';
import { lacksVerb } from './lacks-verb.ts';
import { leansBack, opensLeaning } from './leans-back.ts';
import { ownSentences } from './own-sentences.ts';
import { passagesBeside } from './passages-beside.ts';

/** A sentence of an article's running text; its offsets are those of the words a claim would take, in its passage. */
export interface Sentence {
  /** Its place among all sentences of the running text. */
  index: number;
  passage: Passage;
  passageIndex: number;
  /** Its place in its own passage. */
  place: number;
  start: number;
  end: number;
  text: string;
  words: Word[];
  /** Its words without function words, folded. */
  terms: string[];
  /** The stems of its terms, in order. */
  stems: string[];
  /** Whether it may stand in a digest. */
  usable: boolean;
  /** Whether it cannot be understood without the sentence before. */
  leans: boolean;
  /** What it takes for known. */
  refers: Reference[];
}

/** What of an article's source tells which sentences are its publisher's. */
export type About = Pick<Source, 'title' | 'byline' | 'siteName' | 'url'>;

const UNKNOWN: About = { title: '', byline: null, siteName: null, url: '' };
const INTERVIEWER_WORDS = 40;
const RUNNING: ReadonlySet<PassageKind> = new Set(['paragraph', 'list-item', 'blockquote']);
function sentencesOf(
  passage: Passage,
  passageIndex: number,
  language: string | null,
  rules: LanguageRules,
  after: number,
): Omit<Sentence, 'index' | 'refers'>[] {
  const rest = passage.text.slice(after);
  let [before, told] = [NOTHING_BEFORE, after];
  return splitSentences(rest, language).map((span, place) => {
    const [start, end] = [after + span.start, after + span.end];
    const from = place === 0 ? start + claimStart(passage.text.slice(start, end)) : start;
    const text = passage.text.slice(from, end);
    const words = findWords(text, language);
    const terms = words.map((word) => word.term).filter((term) => !rules.functionWords.has(term));
    if (start > told) before = addBefore(passage.text.slice(told, start), before);
    told = start;
    const usable = isWholeSentence(text, before, words, rules) && !lacksVerb(text, words, passage.kind, language);
    return {
      passage,
      passageIndex,
      place,
      start: from,
      end,
      text,
      words,
      terms,
      stems: terms.map(stemOf),
      usable,
      leans: leansBack(text, words, rules),
    };
  });
}

/** The sentences that say again, word for word, what an earlier one that may stand in a digest says. */
function saidAgain(sentences: readonly Sentence[]): Sentence[] {
  const said = new Set<string>();
  return sentences.filter(({ usable, words }) => {
    if (!usable) return false;
    const key = words.map(({ term }) => term).join(' ');
    const isAgain = said.has(key);
    said.add(key);
    return isAgain;
  });
}

/** Whether a sentence after this one answers it. */
const answers = (before: Pick<Sentence, 'text' | 'words'> | undefined): boolean =>
  before !== undefined && before.words.length < INTERVIEWER_WORDS && endsInQuestion(before.text);

/** The sentences of an article's paragraphs, list items and block quotes, in page order; none that tells who wrote or publishes it is usable, nor an interviewer's. `marked`: where the words of some passages begin after a number, a date or a time, by their place. */
export function readSentences(
  passages: readonly Passage[],
  language: string | null,
  about: About = UNKNOWN,
  marked: ReadonlyMap<number, number> = new Map(),
): Sentence[] {
  const rules = rulesFor(language);
  // Which words lean is not known where the language has no table, so what opens no paragraph may.
  const isUnknown = rules.functionWords.size === 0;
  const apart = new Set([
    ...passagesAboutAuthor(passages, about.byline, about.title),
    ...questionsIn(passages),
    ...passagesBeside(passages, about),
  ]);
  const read = passages.flatMap((passage, at) =>
    RUNNING.has(passage.kind) ? sentencesOf(passage, at, language, rules, marked.get(at) ?? 0) : [],
  );
  const references = findReferences(read, about.title, language);
  const sentences = read.map((sentence, index, all) => ({
    ...sentence,
    index,
    // What comes late in an article's first sentence has nothing before it to lean on.
    leans:
      index > 0
        ? sentence.leans || (isUnknown && sentence.place > 0) || leansInside(sentence, language) || answers(all[index - 1])
        : opensLeaning(sentence.text, sentence.words, rules),
    usable: sentence.usable && !apart.has(sentence.passage.id),
    refers: references[index] ?? [],
  }));
  for (const own of ownSentences(sentences, language, about)) own.usable = false;
  for (const again of saidAgain(sentences)) again.usable = false;
  return sentences;
}
