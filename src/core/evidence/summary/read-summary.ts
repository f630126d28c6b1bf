import type { Passage } from '../../article.ts';
import { splitSentences } from '../../text/split-sentences.ts';

/** A sentence of a summary that anybody wrote. Offsets are those of its line, in UTF-16 units, end exclusive. */
export interface SummarySentence {
  line: number;
  start: number;
  end: number;
  text: string;
  /** Whether its line stands over others and claims nothing by itself. */
  isHeading: boolean;
}

/** A summary as it is checked. `takenOut`: how many signs that nobody sees were left out. */
export interface ReadSummary {
  /** Its lines that are not blank, without bullets, numbering and the marks of Markdown. */
  lines: Passage[];
  sentences: SummarySentence[];
  takenOut: number;
}

/** Signs that turn the direction of text, join or hide it, or stand for nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** Of these the ones that words of some scripts are written with, and white space. */
const WRITTEN = /[\t\n\r\f\v\u00ad\u200c\u200d]/u;
const BULLET = /^\s*(?:[-*•‣◦·–—>]\s+)+/u;
const NUMBERING = /^\s*\(?(\p{N}{1,2})[.)]\s+/u;
const HEADING = /^\s*#{1,6}\s+/u;
/** Numbers of sources, as assistants set them: "[1]", "[^2]", "【3†source】". */
const SOURCE_NUMBERS = /(?:(?<!\s)\s+)?(?:\[\^?\p{Nd}{1,3}(?:\s*[,–-]\s*\p{Nd}{1,3})*\]|【[^】]{0,40}】)/gu;
const EMPHASIS = /\*\*(?=\S)(.+?)(?<=\S)\*\*/gu;
const BOLD_LINE = /^\s*\*\*[^*]+\*\*\s*:?\s*$/u;
const LEAD_IN = /[:：]\s*$/u;
const WORDS_OF_LEAD_IN = 8;
/** A longer stretch without a break is taken apart: looking for its sentences would take long. */
const LONGEST_LINE = 4000;

/** Reads a summary into its sentences: what is bullet, numbering, emphasis or number of a source is none of its words. */
export function readSummary(text: string, language: string | null): ReadSummary {
  let takenOut = 0;
  const seen = text.replace(UNSEEN, (sign) => {
    if (WRITTEN.test(sign)) return sign;
    takenOut += 1;
    return '';
  });
  const lines: Passage[] = [];
  const sentences: SummarySentence[] = [];
  let number = 0;
  for (const raw of seen.split(/[\n\r\f\v\u2028\u2029]+/u).flatMap(cutLong)) {
    const numbered = Number(NUMBERING.exec(raw)?.[1] ?? 0);
    const isNext = numbered === number + 1;
    if (isNext) number = numbered;
    const line = plainLine(isNext ? raw.replace(NUMBERING, '') : raw);
    if (line === '') continue;
    const isHeading = HEADING.test(raw) || BOLD_LINE.test(raw) || isLeadIn(line);
    const found = isHeading ? [{ start: 0, end: line.length }] : splitSentences(line, language);
    for (const { start, end } of found) sentences.push({ line: lines.length, start, end, text: line.slice(start, end), isHeading });
    lines.push({ id: `s${lines.length}`, kind: 'paragraph', text: line });
  }
  return { lines, sentences, takenOut };
}

const isLeadIn = (line: string): boolean => LEAD_IN.test(line) && line.split(/\s+/u).length <= WORDS_OF_LEAD_IN;

const plainLine = (line: string): string =>
  line
    .replace(HEADING, '')
    .replace(BULLET, '')
    .replace(EMPHASIS, '$1')
    .replace(SOURCE_NUMBERS, '')
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function cutLong(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const space = rest.lastIndexOf(' ', LONGEST_LINE);
    const at = space > LONGEST_LINE / 2 ? space : LONGEST_LINE;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}
