import type { HeadingRules } from '../text/heading-rules.ts';
import { stemOf } from '../text/stem-of.ts';
import { isUnspaced, type Word } from '../text/words.ts';
import { formOf, type PhraseForm, type Role } from './phrase-form.ts';
import { isShownAsNoun, type Vocabulary } from './phrase-vocabulary.ts';
import type { Sentence } from './read-sentences.ts';

/** A noun phrase of at most six words; its offsets are those in the sentence's passage. */
export interface Phrase extends PhraseForm {
  sentence: Sentence;
  start: number;
  end: number;
  /** Its words without those that only link them, folded, and their stems. */
  terms: string[];
  stems: string[];
  /** What tells one phrase from another: its stems, in order. */
  key: string;
  /** The stem of its noun. */
  headStem: string;
  /** Whether all its words are names. */
  isName: boolean;
  /** Whether it is a name that no article brings in: a person, a place, the title of a work. */
  isBare: boolean;
  /** Whether a word joins two parts of it. */
  isLinked: boolean;
  /** Whether an article or a preposition stands before it. */
  isBroughtIn: boolean;
}

const LEAST_WORDS = 2;
const MOST_WORDS = 6;
const COMPOUND = 14;
const LEAST_LETTERS = 4;
/** A shorter word with a capital may as well be somebody's name. */
const LEAST_NOUN = 7;
const UNSPACED_LEAST = 4;
const UNSPACED_MOST = 12;
const CAPITAL = /^\p{Lu}/u;
const IDEOGRAPH_OR_KATAKANA = /[\p{Script=Han}\p{Script=Katakana}]/u;
const UNSPACED_LINK = /^[の的]$/u;
const PLAIN_WORD = /^\p{L}[\p{L}\p{M}\p{N}'’]+$/u;
const SHOUTED = /^\p{Lu}{6,}$/u;
const STEM = 5;
const PLURAL = /[^siu]s$/;
const PARTICIPLE = /^\p{Ll}+(?:ing|ed)$/u;

function roleOf({ text, term }: Word, at: number, { rules, names, functionWords }: Vocabulary): Role {
  if (isUnspaced(text)) return UNSPACED_LINK.test(text) ? 'link' : IDEOGRAPH_OR_KATAKANA.test(text) ? 'content' : 'border';
  if (rules.linking.has(term)) return 'link';
  if (functionWords.has(term) || rules.verbs.has(term) || rules.contracted.test(term) || !PLAIN_WORD.test(text)) return 'border';
  if (rules.capitalNouns) return CAPITAL.test(text) ? (at > 0 || names.has(term) ? 'content' : 'border') : 'border';
  return 'content';
}

const between = (sentence: Sentence, left: Word | undefined, right: Word | undefined): string =>
  left && right ? sentence.text.slice(left.end, right.start) : '.';
const touches = (sentence: Sentence, left: Word | undefined, right: Word | undefined): boolean =>
  /^[ \u00a0'’‑-]?$/.test(between(sentence, left, right));

/** Whether the words before `at` show that a noun phrase begins there. */
function isIntroduced(sentence: Sentence, at: number, rules: HeadingRules): boolean {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!before || !word || !touches(sentence, before, word)) return false;
  return rules.determiners.has(before.term);
}

/** Whether a noun phrase may end before `at`: a subject or an object right after it shows that its last word was a verb. */
function mayEndBefore(sentence: Sentence, at: number, rules: HeadingRules): boolean {
  const [last, next] = [sentence.words[at - 1], sentence.words[at]];
  if (last && /^[-‑]/.test(sentence.text.slice(last.end))) return false;
  if (!next || !last) return true;
  if (/^['’]\s$/.test(between(sentence, last, next)) && /s$/.test(last.term)) return false;
  if (!touches(sentence, last, next)) return true;
  // In "the harbour and ferry office" no phrase is "harbour".
  if (rules.conjunctions.has(next.term) && !rules.capitalNouns && !PLURAL.test(last.term)) return false;
  if ((next.term === 'to' || next.term === 'that') && /[^s]s$/.test(last.term)) return false;
  return !/^[-‑]$/.test(between(sentence, last, next)) && !rules.subjects.has(next.term) && !/^\p{N}/u.test(next.text);
}

/** So many words in a row are no phrase, nor are those that begin further on in them. */
const LONGEST_RUN = 40;

/** Where the run of content words from `at` on ends, exclusive. */
function runEnd(sentence: Sentence, roles: readonly Role[], at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_RUN && roles[end] === 'content' && touches(sentence, sentence.words[end - 1], sentence.words[end])) end++;
  return end;
}

/** Where a second run begins that a linking word joins to one ending before `end`, an article between them or not; null where none does. */
function linkedRun(sentence: Sentence, roles: readonly Role[], end: number, rules: HeadingRules): number | null {
  let at = end;
  if (roles[at] !== 'link') return null;
  at++;
  if (!rules.conjunctions.has(sentence.words[end]?.term ?? ''))
    while (roles[at] === 'link' || rules.articles.has(sentence.words[at]?.term ?? '')) at++;
  for (let each = end; each <= at; each++) if (!touches(sentence, sentence.words[each - 1], sentence.words[each])) return null;
  return roles[at] === 'content' ? at : null;
}

/** Whether a word may be the last of a phrase, or the last before a linking word. */
function mayBeHead(word: Word | undefined, vocabulary: Vocabulary): boolean {
  const { rules, names } = vocabulary;
  if (!word) return false;
  if (isUnspaced(word.text) || rules.capitalNouns || names.has(word.term)) return !rules.vague.has(word.term);
  if (rules.vague.has(word.term) || rules.notNoun.test(word.term)) return false;
  return isShownAsNoun(vocabulary, word.term) || !(rules.adjective.test(word.term) || rules.verbal.test(word.term));
}

/** Whether the words of a run are neither too few nor too many, nor the half of a compound, nor shouted. */
function hasFitWords(text: string, words: readonly Word[], content: readonly Word[], vocabulary: Vocabulary): boolean {
  const { rules } = vocabulary;
  if (isUnspaced(text)) return text.length >= UNSPACED_LEAST && text.length <= UNSPACED_MOST;
  const isCompound = rules.capitalNouns && text.length >= COMPOUND;
  const isOne = rules.capitalNouns ? words.length === 1 : !/\s/.test(text);
  if (
    (isOne && !isCompound && !isPlainNoun(content, vocabulary)) ||
    words.length > MOST_WORDS ||
    words.some((word) => SHOUTED.test(word.text))
  )
    return false;
  const hasTwins = new Set(content.map(({ term }) => term.slice(0, STEM))).size < content.length;
  return !hasTwins && (rules.capitalNouns || !holdsClause(words, vocabulary));
}

/** Whether a word that stands alone is surely a noun, and no name. */
function isPlainNoun([word]: readonly Word[], vocabulary: Vocabulary): boolean {
  if (!word || word.text.length < LEAST_LETTERS || vocabulary.rules.vague.has(word.term)) return false;
  if (vocabulary.rules.capitalNouns) return word.text.length >= LEAST_NOUN;
  return isShownAsNoun(vocabulary, word.term) && !vocabulary.names.has(word.term);
}

/** Whether a number before a phrase belongs to it ("11th District office"). */
function isCutFromNumber(sentence: Sentence, from: number): boolean {
  const before = sentence.words[from - 1];
  return before !== undefined && /\p{N}/u.test(before.text) && touches(sentence, before, sentence.words[from]);
}

/** Whether a phrase is a name with what somebody says of it ("prestigious Kolm"). */
const qualifiesName = (content: readonly Word[], { rules, names }: Vocabulary): boolean =>
  !rules.capitalNouns && !rules.nounFirst && names.has(content.at(-1)?.term ?? '') && !content.every(({ term }) => names.has(term));

/** Whether a phrase is nothing but a name. */
function isWholeName(text: string, words: readonly Word[], content: readonly Word[], { rules, names }: Vocabulary): boolean {
  if (rules.capitalNouns) return content.length > 1 && content.length === words.length && !/[-‑]/.test(text);
  return content.every((word) => CAPITAL.test(word.text)) && content.some((word) => names.has(word.term));
}

function phraseOf(sentence: Sentence, from: number, to: number, roles: readonly Role[], vocabulary: Vocabulary): Phrase | null {
  const words = sentence.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || vocabulary.rules.vague.has(first.term) || /\p{L}[-‑]$/u.test(sentence.text.slice(0, first.start))) return null;
  const end = last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0);
  const text = sentence.text.slice(first.start, end);
  const content = words.filter((_, at) => roles[from + at] === 'content');
  if (!hasFitWords(text, words, content, vocabulary) || isCutFromNumber(sentence, from) || qualifiesName(content, vocabulary)) return null;
  const isName = isWholeName(text, words, content, vocabulary);
  // People have no article before their names, most other things have one.
  const isBare = isName && !isUnspaced(text) && !vocabulary.rules.articles.has(sentence.words[from - 1]?.term ?? '');
  if (isBare && vocabulary.rules.capitalNouns) return null;
  const stems = content.map(({ term }) => stemOf(term));
  const form = formOf(sentence, from, to, roles, vocabulary);
  return {
    sentence,
    start: sentence.start + first.start,
    end: sentence.start + end,
    terms: content.map(({ term }) => term),
    stems,
    key: stems.join(' '),
    headStem: stemOf(form.head),
    isName,
    isBare,
    isLinked: content.length < words.length,
    isBroughtIn: isIntroduced(sentence, from, vocabulary.rules),
    ...form,
  };
}

/** Whether a word shows that a clause begins inside a run: a verb's form after a name or a plural ("Ottle accusing Kolm"), or a name after a noun ("the message Moe sent"). */
function holdsClause(words: readonly Word[], vocabulary: Vocabulary): boolean {
  const { names, functionWords } = vocabulary;
  return words.some(({ text, term }, at) => {
    const before = words[at - 1];
    if (!before || functionWords.has(term) || before.text.length < 2) return false;
    if (names.has(term)) return !names.has(before.term) && !/^\p{Lu}+s?$/u.test(text);
    const isPlural = PLURAL.test(before.term) && !names.has(before.term);
    if (isPlural && !isShownAsNoun(vocabulary, term)) return true;
    return PARTICIPLE.test(text) && (names.has(before.term) || isPlural || at < words.length - 1);
  });
}

/** Where a run begins when vague words are left out before others ("the new ferry"). */
function firstTelling(sentence: Sentence, roles: readonly Role[], at: number, { vague }: HeadingRules): number {
  const isVague = vague.has(sentence.words[at]?.term ?? '');
  return isVague && roles[at + 1] === 'content' && between(sentence, sentence.words[at], sentence.words[at + 1]) === ' ' ? at + 1 : at;
}

/** Where a run of three words and more ends when its last is plainly a verb, exclusive. */
function withoutVerb(sentence: Sentence, from: number, end: number, vocabulary: Vocabulary): number {
  const last = sentence.words[end - 1];
  if (!last || end - from <= LEAST_WORDS || !mayBeHead(sentence.words[end - 2], vocabulary)) return end;
  return vocabulary.rules.notNoun.test(last.term) || !mayEndBefore(sentence, end, vocabulary.rules) ? end - 1 : end;
}

/** Whether each word that nothing brings in is elsewhere shown to be a noun or a name, or may be an adjective before one, so that none is what another does ("Ottle voted"). */
function areKnownAsNouns(words: readonly Word[], vocabulary: Vocabulary): boolean {
  const { names, rules } = vocabulary;
  return (
    rules.capitalNouns ||
    words.every(({ term, text }, at) => {
      const mayBeAdjective = at < words.length - 1 && rules.adjective.test(term);
      return names.has(term) || isUnspaced(text) || isShownAsNoun(vocabulary, term) || mayBeAdjective;
    })
  );
}

/** The name that begins at a word that nothing brings in, without the verb after it; null where none does. */
function bareName(sentence: Sentence, roles: readonly Role[], at: number, vocabulary: Vocabulary): Phrase | null {
  if (vocabulary.rules.capitalNouns || isIntroduced(sentence, at, vocabulary.rules)) return null;
  let end = at;
  while (end < runEnd(sentence, roles, at) && CAPITAL.test(sentence.words[end]?.text ?? '')) end++;
  const phrase = end > at ? phraseOf(sentence, at, end, roles, vocabulary) : null;
  return phrase?.isBare ? phrase : null;
}

/** The phrases of a sentence that may stand as a heading: a run of content words that something brings in, alone or linked to a second one. */
export function findPhrases(sentence: Sentence, vocabulary: Vocabulary): Phrase[] {
  const { rules, names } = vocabulary;
  const roles = sentence.words.map((word, at) => roleOf(word, at, vocabulary));
  const phrases: Phrase[] = [];
  const add = (from: number, to: number) => {
    if (!mayEndBefore(sentence, to, rules) || !mayBeHead(sentence.words[to - 1], vocabulary)) return;
    const phrase = phraseOf(sentence, from, to, roles, vocabulary);
    if (phrase && !phrase.isBare) phrases.push(phrase);
  };
  roles.forEach((role, at) => {
    if (role !== 'content' || roles[at - 1] === 'content') return;
    const word = sentence.words[at];
    const name = bareName(sentence, roles, at, vocabulary);
    if (name) phrases.push(name);
    if (rules.genitives.has(sentence.words[at - 1]?.term ?? '') || rules.notOpening.test(word?.text ?? '')) return;
    const from = firstTelling(sentence, roles, at, rules);
    const end = withoutVerb(sentence, from, runEnd(sentence, roles, at), vocabulary);
    if (rules.beforeVerbs.has(sentence.words[at - 1]?.term ?? '') && !names.has(word?.term ?? '')) return;
    if (!isIntroduced(sentence, at, rules) && !areKnownAsNouns(sentence.words.slice(from, end), vocabulary)) return;
    add(from, end);
    const second = mayBeHead(sentence.words[end - 1], vocabulary) ? linkedRun(sentence, roles, end, rules) : null;
    if (second === null) return;
    const secondEnd = runEnd(sentence, roles, second);
    const isJoined = rules.conjunctions.has(sentence.words[end]?.term ?? '');
    if (
      !isJoined ||
      [sentence.words.slice(from, end), sentence.words.slice(second, secondEnd)].every((run) => areKnownAsNouns(run, vocabulary))
    )
      add(from, secondEnd);
  });
  return phrases;
}
