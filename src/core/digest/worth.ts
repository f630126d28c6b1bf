import type { Article } from '../article.ts';
import { referenceWordsFor } from '../text/reference-words.ts';
import { stemOf } from '../text/stem-of.ts';
import { wordSet } from '../text/word-set.ts';
import { findWords } from '../text/words.ts';
import { type Part, partsUnderHeadings } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';
import { type Worth, worthNames, worthWeights } from './worth-weights.ts';

const SHORT = 8;
const MOST_COMMAS = 4;
const LAST = 3;
/** From these shares of sentences to "you" and of headings on, an article is a guide altogether. */
const GUIDE = { readers: 0.4, headings: 0.25 };
const OPENING = 3;
/** How an article opens says less of it from so few parts on. */
const LEAST_PARTS = 3;
const MONEY = /\p{Sc}/u;
const PERCENT = wordSet('percent prozent');
const ASKS = /[?？؟]/u;
const CALLS = /[!！]/u;
const LEADS_IN = /[:：]\s*$/u;

const share = (part: number, whole: number): number => Math.min(1, part / Math.max(1e-9, whole));
const flag = (is: boolean): number => (is ? 1 : 0);

/** How much an article is a guide: how often it speaks to its readers, and how many headings it has. */
function guideShare(sentences: readonly Sentence[], parts: readonly Part[], readers: ReadonlySet<string>): number {
  const spoken = sentences.filter(({ words }) => words.some(({ term }) => readers.has(term))).length / sentences.length;
  const headings = (parts.length - 1) / sentences.length;
  return (share(spoken, GUIDE.readers) + share(headings, GUIDE.headings)) / 2;
}

const NOBODY: ReadonlySet<string> = new Set();

/** What is to be seen in each sentence beside its salience, in their order. */
export function worthFeatures(sentences: readonly Sentence[], { passages, source, levels }: Article): Worth[] {
  const parts = partsUnderHeadings(passages, sentences, source.title, levels);
  const { readers, writers } = referenceWordsFor(source.language) ?? { readers: NOBODY, writers: NOBODY };
  const guide = guideShare(sentences, parts, readers);
  return parts.flatMap(({ heading, sentences: own }, section) => {
    const named = heading ? [...new Set(findWords(heading.text, source.language).map(({ term }) => stemOf(term)))] : [];
    return own.map((sentence, at) => {
      const { text, words, stems, index, passage } = sentence;
      const speaks = (pronouns: ReadonlySet<string>) => words.filter(({ term }) => pronouns.has(term)).length;
      return {
        aboveHeadings: flag(section === 0 && parts.length > 1) * guide,
        opensGuide: guide / (1 + index / OPENING),
        opensReport: (1 - guide) / (1 + index / OPENING),
        section: section / parts.length,
        lastSection: flag(section === parts.length - 1 && parts.length >= LEAST_PARTS),
        inSection: at / own.length,
        endsParagraph: flag(sentences[index + 1]?.passage !== passage),
        endsArticle: flag(sentences.length - index <= LAST),
        likeHeading: share(named.filter((stem) => stems.includes(stem)).length, named.length),
        item: flag(passage.kind === 'list-item'),
        short: flag(words.length < SHORT),
        leadsIn: flag(LEADS_IN.test(text)),
        commas: share(text.split(',').length - 1, MOST_COMMAS),
        asks: flag(ASKS.test(text)),
        calls: flag(CALLS.test(text)),
        money: flag(MONEY.test(text)),
        percent: flag(text.includes('%') || words.some(({ term }) => PERCENT.has(term))),
        writers: flag(speaks(writers) > 0),
        readers: flag(speaks(readers) > 0),
      };
    });
  });
}

/**
 * How much each sentence is worth in a brief of its article, in their order, as standard deviations of salience: its salience, and what editors
 * take and leave where they mark sentences (the openings of guides, calls, what ends an article).
 */
export function weighForBrief(sentences: readonly Sentence[], article: Article, salience: readonly number[]): number[] {
  const features = worthFeatures(sentences, article);
  return salience.map((weight, at) => worthNames.reduce((sum, name) => sum + (features[at]?.[name] ?? 0) * worthWeights[name], weight));
}
