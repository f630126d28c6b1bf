import type { Passage } from '../article.ts';
import { questionsIn } from './find-questions.ts';
import type { Mark } from './find-series.ts';
import type { Sentence } from './read-sentences.ts';

/** Who speaks, before a colon: a name or letters. */
export const TURN = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,3})\s?[:：]\s*(?=\S)/u;
const LETTERS = /^\p{Lu}{1,3}$/u;
const LEAST_TURNS = 3;

/** Whose words a passage is, and where they begin. */
export interface Turn {
  mark: Mark;
  body: number;
}

/** The turns of an interview that begin with who speaks, by the place of their passages: those whose words come before several passages, some of which answer. */
export function turnsIn(passages: readonly Passage[]): Map<number, Turn> {
  const questions = questionsIn(passages);
  const turns = new Map<number, Turn>();
  if (!questions.size) return turns;
  const found = passages.flatMap((passage, at) => {
    const [all = '', name] = passage.kind === 'paragraph' ? (TURN.exec(passage.text) ?? []) : [];
    if (!name) return [];
    const start = all.indexOf(name);
    return [{ at, name, passage, start, body: all.length }];
  });
  const answering = found.filter(({ passage }) => !questions.has(passage.id)).map(({ name }) => name);
  for (const { at, name, passage, start, body } of found) {
    const isHeard = answering.filter((each) => each === name).length >= LEAST_TURNS;
    if (isHeard) turns.set(at, { mark: { text: name, span: { passage, start, end: start + name.length } }, body });
  }
  return turns;
}

/** The names to stand before shown sentences: of each turn the first, where another spoke before; letters are no names. */
export function labelTurns(turns: ReadonlyMap<number, Turn>, runs: readonly (readonly Sentence[])[]): Map<Sentence, Mark> {
  const labels = new Map<Sentence, Mark>();
  for (const run of runs) {
    let speaking = '';
    for (const sentence of run) {
      const { mark } = turns.get(sentence.passageIndex) ?? {};
      if (mark && mark.text !== speaking && !LETTERS.test(mark.text)) labels.set(sentence, mark);
      speaking = mark?.text ?? speaking;
    }
  }
  return labels;
}
