import type { Language } from './languages/language.ts';
import { nameAt, type Range } from './name-at.ts';
import { isTitle } from './name-core.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Line, Token } from './read-tokens.ts';
import { isDeterminer, isPlainWord, isVerb } from './word-classes.ts';

const MOST_WORDS = 3;

/**
 * The verbs of saying that no table needs to know, by their place: words between a quotation and a subject ("« … », soupire Ana Quill").
 * Gives the words of each verb, up to its subject, in languages where the verb may precede its subject behind a quotation.
 */
export function impliedVerbs({ tokens }: Line, language: Language): Range[] {
  if (!language.invertsAfterQuotation) return [];
  return tokens.flatMap((token, at) => (token.kind === 'quotation' ? (verbBehind(tokens, at, language) ?? []) : []));
}

function verbBehind(tokens: readonly Token[], quotation: number, language: Language): Range | null {
  let at = quotation + 1;
  while (/^[,،—–―-]$/u.test(tokens[at]?.text ?? '')) at += 1;
  if (at === quotation + 1 && !/[?!…]\s*["'”“»«]*$/u.test(tokens[quotation]?.text ?? '')) return null;
  const from = at;
  let words = 0;
  for (; words <= MOST_WORDS; at += 1) {
    if (words > 0 && isSubject(tokens, at, language)) return { from, to: at };
    const token = tokens[at];
    if (!token || !isVerbal(token, language) || isVerb(token.lower, language)) return null;
    if (!language.betweens.has(token.lower)) words += 1;
  }
  return null;
}

/** Whether a token belongs to a verb that no table needs to know. */
export function isImpliedVerb({ tokens }: Line, at: number, language: Language): boolean {
  if (!language.invertsAfterQuotation) return false;
  let quotation = at - 1;
  while (quotation >= 0 && tokens[quotation]?.kind !== 'quotation') quotation -= 1;
  const verb = quotation < 0 ? null : verbBehind(tokens, quotation, language);
  return verb !== null && at >= verb.from && at < verb.to;
}

/** The verbs behind a quotation that end their clause with no subject, in languages that may drop it ("«…», explicó."). */
export function droppedSubjects({ tokens }: Line, language: Language): Range[] {
  if (!language.dropsSubjects) return [];
  return tokens.flatMap((token, quotation) => {
    if (token.kind !== 'quotation') return [];
    let from = quotation + 1;
    while (/^[,—–―-]$/u.test(tokens[from]?.text ?? '')) from += 1;
    let to = from;
    while (language.betweens.has(tokens[to]?.lower ?? '')) to += 1;
    const verb = tokens[to];
    const ends = !tokens[to + 1] || /^[.,;:]$/u.test(tokens[to + 1]?.text ?? '');
    const says = verb !== undefined && (isVerb(verb.lower, language) || isVerbal(verb, language)) && !verb.capital;
    return from > quotation + 1 && says && ends ? [{ from, to: to + 1 }] : [];
  });
}

const isVerbal = (token: Token, language: Language): boolean =>
  token.kind === 'word' && !token.capital && !isDeterminer(token, language) && !isTitle(token, language) && isPossiblyVerb(token, language);

const isPossiblyVerb = (token: Token, language: Language): boolean =>
  language.betweens.has(token.lower) || (isPlainWord(token, language) && /^\p{L}+$/u.test(token.text));

function isSubject(tokens: readonly Token[], at: number, language: Language): boolean {
  const first = tokens[at];
  if (!first || language.obliques.has(first.lower) || language.objects.has(first.lower)) return false;
  if (nameAt(tokens, at, language) || isTitle(first, language)) return true;
  const stands = language.pronouns.get(first.lower);
  if (stands === 'he' || stands === 'she' || stands === 'they') return !language.betweens.has(first.lower);
  const phrase = phraseFrom(tokens, at, language);
  if (isDeterminer(first, language)) return phrase !== null && phrase.to - phrase.from > 1;
  // Without articles, a bare noun that ends the clause.
  return language.definites.size === 0 && phrase !== null && phrase.to === at + 1 && tokens[phrase.to]?.kind !== 'word';
}
