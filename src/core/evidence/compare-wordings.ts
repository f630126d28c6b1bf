import { segmentsOf } from '../text/segments.ts';
import { alignSequences, type Hunk } from './align-sequences.ts';

/** A stretch of a wording; `isKept` where the other wording has it too. */
export interface WordingPart {
  text: string;
  isKept: boolean;
}

/** Two wordings, each cut where it stops or begins to say the same as the other. The parts of each, joined, are its text. */
export interface ComparedWordings {
  was: WordingPart[];
  now: WordingPart[];
}

const WORD = /[\p{L}\p{N}]/u;

/** Compares two wordings word by word, in the language of the text; a space or mark alone between two words that differ belongs to these. */
export function compareWordings(was: string, now: string, language: string | null): ComparedWordings {
  const [old, present] = [piecesOf(was, language), piecesOf(now, language)];
  const compared: ComparedWordings = { was: [], now: [] };
  const hunks = alignSequences(old, present);
  hunks.forEach((hunk, at) => {
    const words = old.slice(hunk.one.start, hunk.one.end).join('');
    const isKept =
      hunk.isSame && !(at > 0 && at < hunks.length - 1 && !WORD.test(words) && isReplaced(hunks[at - 1]) && isReplaced(hunks[at + 1]));
    addPart(compared.was, words, isKept);
    addPart(compared.now, present.slice(hunk.other.start, hunk.other.end).join(''), isKept);
  });
  return compared;
}

const isReplaced = (hunk: Hunk | undefined): boolean =>
  hunk !== undefined && hunk.one.end > hunk.one.start && hunk.other.end > hunk.other.start;

const piecesOf = (text: string, language: string | null): string[] =>
  Array.from(segmentsOf(text, language, 'word'), ({ segment }) => segment);

function addPart(parts: WordingPart[], text: string, isKept: boolean): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.isKept === isKept) last.text += text;
  else parts.push({ text, isKept });
}
