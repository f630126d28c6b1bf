import type { Passage } from '../article.ts';

const LEAST = 4;
const LONGEST = 240;
const QUESTION = /[?？؟]["”»」』’)]*$/u;

/** The ids of the passages in which an interviewer asks: short ones that end with a question mark, where an article has at least four that something answers. */
export function questionsIn(passages: readonly Passage[]): Set<string> {
  const asks = ({ text, kind }: Passage) => kind !== 'caption' && text.length <= LONGEST && QUESTION.test(text);
  const asked = passages.filter((passage, at) => {
    const next = passages[at + 1];
    return asks(passage) && next !== undefined && next.kind !== 'heading' && !asks(next);
  });
  return new Set(asked.length < LEAST ? [] : asked.map(({ id }) => id));
}
