import type { Language } from './languages/language.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Line, Token } from './read-tokens.ts';
import { isAdverb, isDeterminer, isPreposition } from './word-classes.ts';

const REACH = 14;

/** What each sentence of a line is about, whatever its verb: the phrase it begins with, and where the verb stands second the one behind that verb. */
export function clauseSubjects(line: Line, surnames: ReadonlySet<string>, language: Language): Phrase[] {
  const { tokens, sentences } = line;
  if (!language.hasCase) return [];
  return tokens.flatMap((_token, at) => {
    if (at > 0 && sentences[at - 1] === sentences[at]) return [];
    const head = headOf(line, at, language);
    const behind = language.capitalizesNouns ? behindVerb(line, head?.to ?? endOfAdverbial(line, at, language), language) : null;
    // "Ähnlich sah es der Wirt": the capital of a first word tells nothing.
    const opens = head !== null && behind !== null && !head.pronoun && head.to - head.from === 1 && !surnames.has(tokens[at]?.lower ?? '');
    return [opens ? null : head, behind].filter((phrase) => phrase !== null);
  });
}

/** The phrase at the head of a sentence, if a subject can look like it. */
function headOf({ tokens }: Line, start: number, language: Language): Phrase | null {
  let at = start;
  while (language.conjunctions.has(tokens[at]?.lower ?? '') && tokens[at]?.kind === 'word') at += 1;
  if (isPreposition(tokens[at], language)) return null;
  const phrase = phraseFrom(tokens, at, language);
  return phrase && isSubject(phrase, tokens, language) ? phrase : null;
}

/** Where "Am Montag" or "In einem Brief an den Rat" at the head of a sentence ends, so that its verb follows. */
function endOfAdverbial({ tokens }: Line, start: number, language: Language): number {
  let at = start;
  while (isPreposition(tokens[at], language)) {
    const to = nounPhraseFrom(tokens, at + 1, language)?.to;
    if (to === undefined) break;
    at = to;
  }
  return at;
}

/** The subject behind the verb of the sentence that a token stands in; null where the subject stands first. */
export function subjectBehindVerb(line: Line, at: number, language: Language): Phrase | null {
  const start = line.sentences.indexOf(line.sentences[at] ?? -1);
  return behindVerb(line, endOfAdverbial(line, start, language), language);
}

/** "Am Montag zeigte sich | der Wirt …": the subject that follows the verb, where something else stands first. */
function behindVerb({ tokens, sentences }: Line, start: number, language: Language): Phrase | null {
  for (let at = start; at < start + REACH && sentences[at] === sentences[start] && tokens[at]?.kind === 'word'; at += 1) {
    const second = at === start && sentences[at - 1] === sentences[at] && /\p{L}/u.test(tokens[at]?.text ?? '');
    if (tokens[at]?.capital || !(second || isVerbLike(tokens[at], language))) continue;
    let from = at + 1;
    while (tokens[from]?.kind === 'word' && isIdle(tokens[from], language)) from += 1;
    const phrase = phraseFrom(tokens, from, language);
    if (phrase && isSubject(phrase, tokens, language)) return phrase;
  }
  return null;
}

/** A finite verb ends in "t", "te" or "ten", or is an auxiliary; what an article or a preposition governs does not stand here. */
const isVerbLike = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  (language.auxiliaries.has(token.lower) || language.verbs.has(token.lower) || /t(?:e|en)?$/u.test(token.lower)) &&
  !isDeterminer(token, language);

const isIdle = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && !token.capital && (language.betweens.has(token.lower) || isAdverb(token, language));

/** A nominative article, a name, or a pronoun. */
function isSubject({ from, name, pronoun }: Phrase, tokens: readonly Token[], language: Language): boolean {
  const first = tokens[from];
  if (!first || language.obliques.has(first.lower)) return false;
  return pronoun || name !== null || isDeterminer(first, language) || nounPhraseFrom(tokens, from, language) !== null;
}
