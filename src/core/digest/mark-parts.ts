import type { Passage } from '../article.ts';
import type { Claim, Section } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Sentence } from './read-sentences.ts';

/** A label of a claim: the number of a step or the time of an entry. `span` is null where the page does not write it out. */
export interface Mark {
  text: string;
  span: { passage: Passage; start: number; end: number } | null;
}

/** What kind of section a part makes, and the marks of its sentences, by sentence. */
export interface MarkedPart {
  kind: Section['kind'];
  marks: ReadonlyMap<Sentence, Mark>;
}

const LEAST_STEPS = 3;
const LEAST_ENTRIES = 4;
const STEP_SHARE = 0.5;
const STEP_NUMBER = /^\s*(?:(?:step|schritt|étape|paso)\s+)?(\d{1,2})\s*[.):–—-]\s+/iu;
const STEP_HEADING =
  /\b(?:steps?|instructions?|method|directions|anleitung|zubereitung|schritt|so geht|étapes?|préparation|pasos?|preparación)\b/iu;
const NEXT_HEADING =
  /^(?:what(?:[’']s| is| comes| happens)? next|(?:the )?next steps|outlook|looking ahead|the (?:road|way) ahead|(?:ein )?ausblick|wie (?:es|geht es) weiter|(?:die )?nächste[n]? schritte|et maintenant|la suite|(?:les )?prochaines étapes|(?:los )?próximos pasos|¿?qué sigue|lo que viene)(?!\p{L})/iu;
const TIME =
  /^\s*[([]?((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|uhr|gmt|bst|est|edt|pst|cet))?)[)\]]?(?![\d%])(?=\s|$|[-–—:|,])/iu;
const TIME_ONLY = 24;

const timeOf = (passage: Passage): Mark | null => {
  const match = TIME.exec(passage.text);
  const time = match?.[1];
  if (!match || !time) return null;
  const start = match[0].indexOf(time);
  return { text: time, span: { passage, start, end: start + time.length } };
};

/** Whether a passage says no more than what time it is. */
export const isTimeOnly = (passage: Passage): boolean => passage.text.length <= TIME_ONLY && timeOf(passage) !== null;

/** The time over each passage that belongs to an entry of a live report, by its place; empty where the article is none. */
export function timesOfEntries(passages: readonly Passage[]): ReadonlyMap<number, Mark> {
  const times = new Map<number, Mark>();
  let current: Mark | null = null;
  let entries = 0;
  passages.forEach((passage, at) => {
    const time = timeOf(passage);
    if (time) entries++;
    current = time ?? current;
    if (current) times.set(at, current);
  });
  return entries >= LEAST_ENTRIES ? times : new Map();
}

function stepMark(sentence: Sentence, number: number): Mark {
  const match = STEP_NUMBER.exec(sentence.passage.text);
  const written = match?.[1];
  if (!match || !written) return { text: String(number), span: null };
  const start = match[0].lastIndexOf(written);
  return { text: written, span: { passage: sentence.passage, start, end: start + written.length } };
}

/** The steps of a part that tells how to do something in a list: the first sentence of each, numbered; null where it is no such part. */
function stepsOf(sentences: readonly Sentence[], heading: string): Map<Sentence, Mark> | null {
  const first = sentences.filter((sentence) => sentence.place === 0 && sentence.passage.kind === 'list-item');
  const listed = sentences.filter((sentence) => sentence.passage.kind === 'list-item');
  const isNumbered = first.length > 0 && first.every((sentence) => STEP_NUMBER.test(sentence.passage.text));
  if (first.length < LEAST_STEPS || listed.length < sentences.length * STEP_SHARE) return null;
  if (!isNumbered && !STEP_HEADING.test(heading)) return null;
  return new Map(first.map((sentence, at) => [sentence, stepMark(sentence, at + 1)]));
}

/** What kind of section these sentences make under this heading. */
export function markPart(sentences: readonly Sentence[], heading: string, times: ReadonlyMap<number, Mark>): MarkedPart {
  const steps = stepsOf(sentences, heading);
  if (steps) return { kind: 'steps', marks: steps };
  if (NEXT_HEADING.test(heading)) return { kind: 'next', marks: new Map() };
  const marks = new Map<Sentence, Mark>();
  for (const sentence of sentences) {
    const time = times.get(sentence.passageIndex);
    if (time) marks.set(sentence, time);
  }
  return marks.size && marks.size === sentences.length ? { kind: 'entries', marks } : { kind: 'prose', marks: new Map() };
}

/** The claim with its mark as a label. */
export function labelled(claim: Claim, mark: Mark | undefined, cite: Cite): Claim {
  if (!mark) return claim;
  const { text, span } = mark;
  return { ...claim, label: { text, citation: span && cite(span.passage.id, span.start, span.end) } };
}
