import type { Passage } from '../article.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { isUnspaced } from '../text/words.ts';
import { endsInQuestion, questionsIn } from './find-questions.ts';
import { TURN } from './label-turns.ts';
import { largest, type Part, wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';
import type { ClaimedSpan } from './write-claim.ts';

const LEAST_PARTS = 3;
const LEAST_WORDS = 36;
/** The share of an article's words that questions and answers have in an interview. */
const LEAST_SHARE = 0.5;
const LONGEST = 90;
const LONGEST_UNSPACED = 40;
/** What a character of a story asks, or somebody quoted. */
const SPOKEN = /^["“„«»「『‘‚']/u;
const askerOf = (text: string): string => TURN.exec(text)?.[0] ?? '';

/** A question as the words over its answer: without who asks, and only its last sentence where all is too long; null where that is too long as well. */
function wordsOver(passage: Passage, askers: readonly string[], language: string | null): ClaimedSpan | null {
  const { text } = passage;
  const asker = askerOf(text);
  const end = text.trimEnd().length;
  const fits = (start: number) => end - start <= (isUnspaced(text) ? LONGEST_UNSPACED : LONGEST);
  const starts = [
    askers.indexOf(asker) === askers.lastIndexOf(asker) ? 0 : asker.length,
    splitSentences(text, language).at(-1)?.start ?? end,
  ];
  const start = starts.find(fits);
  return start === undefined || start >= end ? null : { passage, start, end };
}

/** At most `most` parts of an interview, each a question that is short enough to stand over its answer, and that; none where questions do not carve the text. */
export function partsByQuestions(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  most: number,
  language: string | null,
): Part[] {
  const ids = questionsIn(passages);
  const asked = passages.flatMap((passage, at) =>
    ids.has(passage.id) && endsInQuestion(passage.text) && !SPOKEN.test(passage.text) ? [{ passage, at }] : [],
  );
  if (asked.length < LEAST_PARTS) return [];
  const askers = asked.map(({ passage }) => askerOf(passage.text));
  const opensAt = sentences.findIndex(({ passageIndex }) => passageIndex >= (asked[0]?.at ?? 0));
  const answered = asked.map(({ passage, at }, place): Part => {
    const until = asked[place + 1]?.at ?? passages.length;
    const words = wordsOver(passage, askers, language);
    const answer = sentences.filter(({ passageIndex }) => passageIndex > at && passageIndex < until);
    return { heading: passage, sentences: answer, question: words && { words, opensAt } };
  });
  const share = wordsIn(answered.flatMap((part) => part.sentences)) / Math.max(1, wordsIn(sentences));
  const fit = answered.filter(
    (part) => part.question && wordsIn(part.sentences) >= LEAST_WORDS && part.sentences.some(({ usable }) => usable),
  );
  return share < LEAST_SHARE || fit.length < LEAST_PARTS ? [] : largest(fit, most);
}
