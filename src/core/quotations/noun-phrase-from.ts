import type { Language } from './languages/language.ts';
import { nameAt, type Range } from './name-at.ts';
import { isCommonNoun, type Phrase } from './phrase.ts';
import type { Token } from './read-tokens.ts';
import { isDeterminer, isPlainWord, isPreposition, standsAlone } from './word-classes.ts';

const LONGEST = 16;
const MOST_ADJECTIVES = 4;
const LONGEST_PARTICIPLE = 8;

/** The noun phrase that begins at a token where nouns have capitals: article, adjectives, nouns, then genitives and what a preposition ties to them. */
export function nounPhraseFrom(tokens: readonly Token[], from: number, language: Language): Phrase | null {
  const core = coreFrom(tokens, from, language);
  if (!core) return aloneAt(tokens, from, language);
  const named = nameOf(tokens, from, core, language);
  let { to } = core;
  for (let end = goesOnTo(tokens, to, named, language); end > to && end - from <= LONGEST; end = goesOnTo(tokens, to, named, language))
    to = end;
  return { from, to, name: named, pronoun: false };
}

/** The capitalised words that an article and adjectives lead to; null where they lead to none. */
function coreFrom(tokens: readonly Token[], from: number, language: Language): Range | null {
  let at = isDeterminer(tokens[from], language) ? from + 1 : from;
  const adjectives = at;
  while (at < adjectives + MOST_ADJECTIVES && isAdjective(tokens[at], language)) at += 1;
  const run = nameAt(tokens, at, language);
  if (run && isPlainWord(tokens[at] ?? noToken, language)) return run;
  return at > from ? nounOfParticiple(tokens, adjectives, language) : null;
}

/** "die in Lindholm geborene | Quill": the capitalised words behind a participle that brings its own words along. */
function nounOfParticiple(tokens: readonly Token[], from: number, language: Language): Range | null {
  for (let at = from + 1; at < from + LONGEST_PARTICIPLE && tokens[at]?.kind === 'word'; at += 1) {
    const token = tokens[at];
    if (token && !token.capital && /(?:end|t|en)e[nrsm]?$/u.test(token.lower) && tokens[at + 1]?.capital)
      return nameAt(tokens, at + 1, language);
  }
  return null;
}

const noToken: Token = { kind: 'sign', text: '', lower: '', start: 0, end: 0, capital: false, possessive: false, span: -1 };

/** An attributive adjective has an ending. */
const isAdjective = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && !token.capital && isPlainWord(token, language) && !isDeterminer(token, language) && /e[rnsm]?$/u.test(token.lower);

/** "viele", "beide": a determiner without a noun. */
function aloneAt(tokens: readonly Token[], from: number, language: Language): Phrase | null {
  const first = tokens[from];
  return first && isDeterminer(first, language) && standsAlone(first, language) ? { from, to: from + 1, name: null, pronoun: false } : null;
}

function nameOf(tokens: readonly Token[], from: number, core: Range, language: Language): Range | null {
  return tokens[core.to - 1]?.possessive || isCommonNoun(tokens, from, core, language) ? null : core;
}

/** Where a genitive or a tied preposition carries the phrase on to: the same place where neither does. A full name ends its phrase. */
function goesOnTo(tokens: readonly Token[], at: number, name: Range | null, language: Language): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || (name && name.to - name.from > 1)) return at;
  const tied = language.nounPrepositions?.has(token.lower) === true;
  if (!tied && !language.genitives.has(token.lower)) return at;
  const next = coreFrom(tokens, tied && !language.genitives.has(token.lower) ? at + 1 : at, language);
  return next && !isPreposition(tokens[next.to - 1], language) ? next.to : at;
}
