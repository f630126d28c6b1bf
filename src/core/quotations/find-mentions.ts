import { findUnspacedMentions } from './find-unspaced-mentions.ts';
import type { Language } from './languages/language.ts';
import { caselessPhrase, nameAt, type Phrase, phraseFrom, phraseUpTo, type Range, withApposition } from './noun-phrases.ts';
import type { Line } from './read-tokens.ts';

/** How the words of a mention stand to a verb of saying: its subject before it, after it, before a parenthesis, across "and", named by "according to", or its object. */
export type Relation = 'before' | 'after' | 'parenthesis' | 'coordinated' | 'according' | 'object';

/** A verb of saying (or "according to") that a mention belongs to, as a range of tokens of the same line. */
export interface Saying extends Range {
  readonly relation: Relation;
}

/** Words that name somebody: a candidate for a speaker. */
export interface Mention extends Phrase {
  /** Index of the line it stands in. */
  readonly line: number;
  readonly sayings: Saying[];
  /** A preposition stands right before it, an article passed over. */
  readonly governed: boolean;
}

/** Every name and pronoun outside quotation marks, and every other phrase that a verb of saying makes a source; in page order. */
export function findMentions(lines: readonly Line[], language: Language): Mention[] {
  if (language.unspaced) return findUnspacedMentions(lines, language, language.unspaced);
  return lines.flatMap((line, index) => mentionsIn(line, index, language));
}

function mentionsIn(line: Line, index: number, language: Language): Mention[] {
  const mentions = new Map<number, Mention>();
  const add = (found: Phrase): Mention => {
    const phrase = withApposition(line.tokens, found, language);
    const key = phrase.name ? phrase.name.from : phrase.from;
    const known = mentions.get(key);
    const governed = isGoverned(line, phrase.from, language);
    const mention: Mention = { ...phrase, line: index, sayings: known?.sayings ?? [], governed };
    if (!known || phrase.to - phrase.from >= known.to - known.from) mentions.set(key, mention);
    return mentions.get(key) ?? mention;
  };
  addNamesAndPronouns(line, language, add);
  for (let at = 0; at < line.tokens.length; at += 1) {
    const according = accordingAt(line, at, language);
    if (according) {
      const phrase = phraseFrom(line.tokens, according.to, language);
      if (phrase) add(phrase).sayings.push({ ...according, relation: 'according' });
    } else if (isSaying(line, at, language)) addSaying(line, at, language, add);
  }
  return [...mentions.values()].sort((a, b) => a.from - b.from);
}

function isGoverned({ tokens }: Line, from: number, language: Language): boolean {
  const before = language.determiners.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return language.prepositions.has(tokens[before]?.lower ?? '');
}

function addNamesAndPronouns(line: Line, language: Language, add: (phrase: Phrase) => Mention): void {
  for (let at = 0; at < line.tokens.length; at += 1) {
    const name = nameAt(line.tokens, at, language);
    if (name) {
      if (!language.capitalizesNouns || name.to - name.from > 1) add({ ...name, name, pronoun: false });
      at = name.to - 1;
    } else if (language.pronouns.has(line.tokens[at]?.lower ?? '')) add({ from: at, to: at + 1, name: null, pronoun: true });
  }
}

function isSaying(line: Line, at: number, language: Language): boolean {
  const token = line.tokens[at];
  if (!token || token.kind !== 'word') return false;
  return isVerb(token.lower, language);
}

export function isVerb(lower: string, language: Language): boolean {
  if (language.verbs.has(lower) || language.participles.has(lower)) return true;
  return language.verbPrefixes.some((prefix) => lower.startsWith(prefix) && language.verbs.has(lower.slice(prefix.length)));
}

function accordingAt(line: Line, at: number, language: Language): Range | null {
  for (const words of language.accordingTo) {
    if (words.every((word, index) => line.tokens[at + index]?.lower === word)) return { from: at, to: at + words.length };
  }
  return null;
}

function addSaying(line: Line, verb: number, language: Language, add: (phrase: Phrase) => Mention): void {
  const { tokens } = line;
  const saying = { from: verb, to: verb + 1 };
  const before = language.hasCase ? subjectBefore(line, verb, language) : null;
  if (before) add(before.phrase).sayings.push({ ...saying, relation: before.relation });
  const after = language.hasCase ? phraseFrom(tokens, verb + 1, language) : caselessPhrase(tokens, verb + 1, language);
  if (!after) return;
  const inverted = !before || tokens[verb - 1]?.kind === 'quotation' || /^[,—–-]$/u.test(tokens[verb - 1]?.text ?? '');
  if (inverted) add(after).sayings.push({ ...saying, relation: 'after' });
  else if (after.name) add(after).sayings.push({ ...saying, relation: 'object' });
}

interface Subject {
  readonly phrase: Phrase;
  readonly relation: Relation;
}

/** The subject that stands before a verb: right before it, before a parenthesis between commas, or at the head of a clause that "and" joins. */
function subjectBefore(line: Line, verb: number, language: Language): Subject | null {
  const { tokens } = line;
  let end = verb;
  while (end > 0 && tokens[end - 1]?.kind === 'word' && skipsBack(tokens[end - 1]?.lower ?? '', language)) end -= 1;
  const last = tokens[end - 1];
  if (!last || line.sentences[end - 1] !== line.sentences[verb]) return null;
  if (last.kind === 'word' && (language.conjunctions.has(last.lower) || language.participles.has(tokens[verb]?.lower ?? ''))) {
    const phrase = firstPhrase(line, verb, language);
    return phrase && { phrase, relation: 'coordinated' };
  }
  if (last.kind === 'word') {
    if (language.relatives.has(last.lower)) return { phrase: { from: end - 1, to: end, name: null, pronoun: true }, relation: 'before' };
    const phrase = phraseUpTo(tokens, end, language);
    return phrase && { phrase, relation: 'before' };
  }
  if (/^[,)—–-]$/u.test(last.text)) return parenthesisSubject(line, end, verb, language);
  return null;
}

const skipsBack = (lower: string, language: Language): boolean =>
  language.betweens.has(lower) || (!language.capitalizesNouns && lower.length > 4 && lower.endsWith('ly'));

/** The first phrase of the clauses that commas cut the sentence into, leaving out those that begin with a preposition or a conjunction. */
function parenthesisSubject(line: Line, end: number, verb: number, language: Language): Subject | null {
  const participle = language.participles.has(line.tokens[verb]?.lower ?? '');
  const phrase = firstPhrase(line, end, language);
  return phrase && { phrase, relation: participle ? 'coordinated' : 'parenthesis' };
}

function firstPhrase(line: Line, end: number, language: Language): Phrase | null {
  const { tokens, sentences } = line;
  let start = end - 1;
  while (start > 0 && sentences[start - 1] === sentences[end - 1] && tokens[start - 1]?.kind !== 'quotation' && end - start < 60) start -= 1;
  for (let at = start; at < end; at += 1) {
    const opens = at === start || tokens[at - 1]?.kind === 'sign';
    if (!opens) continue;
    let from = at;
    while (from < end && language.conjunctions.has(tokens[from]?.lower ?? '')) from += 1;
    const phrase = phraseFrom(tokens, from, language);
    if (phrase && phrase.to <= end) return phrase;
  }
  return null;
}
