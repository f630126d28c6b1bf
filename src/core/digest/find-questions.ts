import type { Passage } from '../article.ts';

const LEAST = 4;
const LONGEST = 240;
const LONGEST_INTERJECTION = 80;
const SHORTEST_ANSWER = 160;
const QUESTION = /[?？؟][\p{Pe}\p{Pf}"']*$/u;

/** Whether a text ends by asking. */
export const endsInQuestion = (text: string): boolean => QUESTION.test(text);

/** Whether a passage between answers is too short for one: an interviewer's word that asks nothing ("That sounds dull."). */
const isInterjection = ({ kind, text }: Passage): boolean => kind === 'paragraph' && text.length <= LONGEST_INTERJECTION;

/** The ids of the passages in which an interviewer asks: short ones that end with a question mark, where an article has at least four that something answers; and what stands alone between two answers and is too short for one. */
export function questionsIn(passages: readonly Passage[]): Set<string> {
  const asks = ({ text, kind }: Passage) => kind !== 'caption' && text.length <= LONGEST && endsInQuestion(text);
  const asked = passages.filter((passage, at) => {
    const next = passages[at + 1];
    return asks(passage) && next !== undefined && next.kind !== 'heading' && !asks(next);
  });
  if (asked.length < LEAST) return new Set();
  const [from, to] = [passages.indexOf(asked[0] as Passage), passages.indexOf(asked.at(-1) as Passage)];
  const between = passages.slice(from, to).filter((passage, at, all) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    return (
      isInterjection(passage) &&
      before &&
      after &&
      [before, after].every((answer) => answer.kind === 'paragraph' && answer.text.length >= SHORTEST_ANSWER)
    );
  });
  return new Set([...asked, ...between].map(({ id }) => id));
}
