import { subjectBehindVerb } from './clause-subjects.ts';
import type { Language } from './languages/language.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { phraseUpTo } from './phrase-up-to.ts';
import type { Line, Token } from './read-tokens.ts';
import { isAdverb, isDeterminer, isPreposition } from './word-classes.ts';

const LONGEST = 60;

/** The subject of a verb of saying, and how it stands to it. */
export interface Subject {
  readonly phrase: Phrase;
  readonly relation: 'before' | 'parenthesis' | 'coordinated';
}

/** The subject that stands before a verb: right before it, before a parenthesis between commas, or at the head of a clause that "and" joins. */
export function subjectBefore(line: Line, verb: number, language: Language): Subject | null {
  const auxiliary = auxiliaryBefore(line, verb, language);
  const found = auxiliary < 0 ? subjectUpTo(line, verb, language) : subjectOfAuxiliary(line, auxiliary, verb, language);
  return found && !language.obliques.has(line.tokens[found.phrase.from]?.lower ?? '') ? found : null;
}

/** The auxiliary that a participle at the end of its clause goes with; -1 where there is none. */
function auxiliaryBefore({ tokens, sentences }: Line, verb: number, language: Language): number {
  if (!/^(?:\p{L}{2,5})?ge.+(?:t|en)$|^(?:be|er|ver|ent).+t$|iert$/u.test(tokens[verb]?.lower ?? '')) return -1;
  let at = verb - 1;
  while (at >= 0 && sentences[at] === sentences[verb] && tokens[at]?.kind !== 'sign' && !language.auxiliaries.has(tokens[at]?.lower ?? ''))
    at -= 1;
  return language.auxiliaries.has(tokens[at]?.lower ?? '') && sentences[at] === sentences[verb] ? at : -1;
}

/** "Ada Quill hat … gesagt", "Gestern hat Ada Quill … gesagt". */
function subjectOfAuxiliary(line: Line, auxiliary: number, verb: number, language: Language): Subject | null {
  const { tokens, sentences } = line;
  const isSubject = ({ from, name, pronoun }: Phrase) => name !== null || pronoun || isDeterminer(tokens[from], language);
  const before = sentences[auxiliary - 1] === sentences[auxiliary] ? phraseUpTo(tokens, auxiliary, language) : null;
  const phrase = before && isSubject(before) ? before : phraseFrom(tokens, auxiliary + 1, language);
  return phrase && isSubject(phrase) && phrase.to <= verb ? { phrase, relation: 'before' } : null;
}

function subjectUpTo(line: Line, verb: number, language: Language): Subject | null {
  const { tokens } = line;
  let end = verb;
  while (end > 0 && skipsBack(tokens[end - 1], language)) end -= 1;
  const last = tokens[end - 1];
  if (!last || line.sentences[end - 1] !== line.sentences[verb]) return null;
  if (last.kind === 'word' && isAfterClause(last, tokens[verb], language)) {
    const phrase = firstPhrase(line, verb, language) ?? (language.capitalizesNouns ? subjectBehindVerb(line, verb, language) : null);
    return phrase && { phrase, relation: 'coordinated' };
  }
  if (last.kind === 'word') {
    if (language.relatives.has(last.lower)) return { phrase: { from: end - 1, to: end, name: null, pronoun: true }, relation: 'before' };
    const phrase = phraseUpTo(tokens, end, language);
    // "those who wrote to her | say"
    if (phrase?.pronoun && language.objects.has(last.lower)) return parenthesisSubject(line, end, verb, language);
    return phrase && { phrase, relation: 'before' };
  }
  if (/^[,)—–-]$/u.test(last.text)) return parenthesisSubject(line, end, verb, language);
  return null;
}

/** "… and | said", "… | saying", "… wanted to | say": the subject heads the clause. */
const isAfterClause = ({ lower }: Token, verb: Token | undefined, { conjunctions, infinitiveMarkers, participles }: Language): boolean =>
  conjunctions.has(lower) || infinitiveMarkers.has(lower) || participles.has(verb?.lower ?? '');

const skipsBack = (token: Token | undefined, language: Language): boolean =>
  token?.kind === 'word' && (language.betweens.has(token.lower) || isAdverb(token, language));

/** The first phrase of the clauses that commas cut the sentence into, leaving out those that begin with a preposition or a conjunction. */
function parenthesisSubject(line: Line, end: number, verb: number, language: Language): Subject | null {
  const participle = language.participles.has(line.tokens[verb]?.lower ?? '');
  const phrase = firstPhrase(line, end, language);
  return phrase && { phrase, relation: participle ? 'coordinated' : 'parenthesis' };
}

function firstPhrase(line: Line, end: number, language: Language): Phrase | null {
  const { tokens, sentences } = line;
  let start = end - 1;
  while (start > 0 && sentences[start - 1] === sentences[end - 1] && tokens[start - 1]?.kind !== 'quotation' && end - start < LONGEST)
    start -= 1;
  for (let at = start; at < end; at += 1) {
    const opens = at === start || tokens[at - 1]?.kind === 'sign';
    if (!opens) continue;
    let from = at;
    while (from < end && isIdle(tokens[from], language)) from += 1;
    if (from > at && isSubordinate(tokens[from - 1], language)) continue;
    const phrase = phraseFrom(tokens, from, language);
    if (phrase && phrase.to <= end) return phrase;
  }
  return null;
}

/** "While Ada Quill slept, …": whose subject is not that of the sentence. */
const isSubordinate = (token: Token | undefined, { conjunctions, coordinators }: Language): boolean =>
  coordinators.size > 0 && conjunctions.has(token?.lower ?? '') && !coordinators.has(token?.lower ?? '');

/** Words that stand before a subject and are no part of it. */
const isIdle = (token: Token | undefined, language: Language): boolean =>
  token?.kind === 'word' &&
  (language.conjunctions.has(token.lower) ||
    (language.capitalizesNouns && language.betweens.has(token.lower) && !isPreposition(token, language)));
