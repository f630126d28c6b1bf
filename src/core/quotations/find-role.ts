import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { isNoName, type Range } from './name-at.ts';
import { isTitle, nameCore } from './name-core.ts';
import type { Line, Token } from './read-tokens.ts';
import { isVerb, qualifies } from './word-classes.ts';

const LONGEST = 14;
const LONGEST_BEFORE = 7;

/** The words that give the role of a named mention: the apposition after the name, else the title before it; null where it has neither. */
export function findRole(mention: Mention, lines: readonly Line[], language: Language): Range | null {
  const line = lines[mention.line];
  const core = nameCore(mention, lines, language);
  if (!line || !core) return null;
  if (language.unspaced) return honorificRole(line, core.to, mention.name?.to ?? core.to, language);
  if (isComma(line.tokens[core.from - 1]) && mention.from < core.from - 1) return roleOfPhrase(line, mention.from, core.from - 1, language);
  return roleAfter(line, core.to, language) ?? roleAhead(line, core, language) ?? roleBefore(line, core, mention, language);
}

/** "市長" after a name is a role, "さん" is none. */
function honorificRole({ tokens }: Line, from: number, to: number, language: Language): Range | null {
  return from < to && !language.courtesies.has(tokens[from]?.text ?? '') ? { from, to } : null;
}

/** "Mara Voss, 41, a baker from Lindholm," → "a baker from Lindholm". */
function roleAfter({ tokens, sentences }: Line, nameEnd: number, language: Language): Range | null {
  if (!isComma(tokens[nameEnd])) return null;
  let from = nameEnd + 1;
  if (/^\d+$/u.test(tokens[from]?.text ?? '') && isComma(tokens[from + 1])) from += 2;
  if (sentences[from] === sentences[nameEnd] && tellsWork(tokens, from, language)) return clauseFrom(tokens, from);
  let to = from;
  while (to < tokens.length && to - from <= LONGEST && (staysInRole(tokens[to], language) || qualifies(tokens, to, language))) to += 1;
  const words = tokens.slice(from, to);
  if (words.length < 2 || words.length > LONGEST || sentences[from] !== sentences[nameEnd] || !opensRole(words, language)) return null;
  const next = tokens[to];
  const closed = next?.kind !== 'word' || language.relatives.has(next.lower);
  return closed ? { from, to } : null;
}

/** "…, who runs the bakery": a relative with a verb of the present behind it that is neither one of saying nor an auxiliary. */
function tellsWork(tokens: readonly Token[], at: number, language: Language): boolean {
  const verb = tokens[at + 1];
  const { verbEndings } = language;
  if (!verbEndings || verb?.kind !== 'word' || !language.relatives.has(tokens[at]?.lower ?? '')) return false;
  return verb.lower.endsWith(verbEndings.present) && !verbEndings.irregular.has(verb.lower) && !isVerb(verb.lower, language);
}

/** The words up to a comma or the sentence's end; null where neither is near. */
function clauseFrom(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  while (tokens[to]?.kind === 'word' && to - from <= LONGEST) to += 1;
  const isEnd = tokens[to] === undefined || isComma(tokens[to]) || tokens[to]?.text === '.';
  return isEnd && to - from > 2 && to - from <= LONGEST ? { from, to } : null;
}

/** "The deputy mayor, Mara Voss, …" → "deputy mayor", where no verb of saying has told the phrase. */
function roleAhead({ tokens, sentences }: Line, core: Range, language: Language): Range | null {
  const comma = core.from - 1;
  if (!isComma(tokens[comma]) || !isComma(tokens[core.to]) || sentences[comma] !== sentences[core.from]) return null;
  let from = comma;
  while (from > Math.max(0, comma - LONGEST_BEFORE) && describes(tokens, from - 1, language)) from -= 1;
  const titled = tokens.slice(from, comma).some((token) => isTitle(token, language));
  return titled && language.definites.has(tokens[from - 1]?.lower ?? '') ? { from, to: comma } : null;
}

/** "the chairman, Ivo Brandt," → "chairman"; "his aunt, Ada Quill," → nothing, for it tells nothing without whose. */
function roleOfPhrase({ tokens }: Line, start: number, to: number, language: Language): Range | null {
  let from = start;
  while (from < to && (isOpener(tokens[from], language) || language.determiners.has(tokens[from]?.lower ?? ''))) from += 1;
  const owned = language.owners.has(tokens[from - 1]?.lower ?? '') && from > start;
  return from < to && !(owned && to - from === 1 && !isTitle(tokens[from], language)) ? { from, to } : null;
}

const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.text === '،';

/** An apposition names a title early on; after the indefinite article any noun will do. */
function opensRole(words: readonly Token[], language: Language): boolean {
  const titled = words.slice(0, 6).some((word) => isTitle(word, language));
  const first = words[0];
  if (!first) return false;
  if (language.indefinites.has(first.lower)) return true;
  return titled && (language.determiners.has(first.lower) || first.possessive || isTitle(first, language) || !first.capital);
}

function staysInRole(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (language.determiners.has(lower) || language.prepositions.has(lower)) return true;
  return !isVerb(lower, language) && !language.relatives.has(lower) && !language.betweens.has(lower) && !language.pronouns.has(lower);
}

/** "Lindholm's deputy mayor Mara Voss" → "Lindholm's deputy mayor"; forms of address and articles are no part of it. */
function roleBefore({ tokens }: Line, core: Range, { name, role }: Mention, language: Language): Range | null {
  let to = core.from;
  while (to > 0 && language.courtesies.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  let from = Math.min(role?.from ?? name?.from ?? to, to - 1);
  if (!role && !tokens.slice(Math.max(0, from), to).some((token) => isTitle(token, language))) return null;
  from = startOfModifiers(tokens, from, Math.max(0, to - LONGEST_BEFORE), language);
  while (from < to - 1 && isOpener(tokens[from], language)) from += 1;
  return { from, to };
}

/** Takes in what stands before a title; before a capitalised one ("Lorne met former City Mayor Voss") small words must be titles too, since they may be a verb. */
function startOfModifiers(tokens: readonly Token[], title: number, least: number, language: Language): number {
  let from = title;
  const takesIn = (fits: (word: Token) => boolean) => {
    for (let word = tokens[from - 1]; from > least && word && describes(tokens, from - 1, language) && fits(word); word = tokens[from - 1])
      from -= 1;
  };
  if (!tokens[title]?.capital) takesIn(() => true);
  else {
    takesIn((word) => word.capital);
    takesIn((word) => !word.capital && isTitle(word, language));
  }
  return from;
}

function describes(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (qualifies(tokens, at, language)) return true;
  if (token?.kind !== 'word' || language.determiners.has(token.lower) || language.courtesies.has(token.lower)) return false;
  if (language.prepositions.has(token.lower) || language.conjunctions.has(token.lower)) return false;
  return staysInRole(token, language);
}

const isOpener = (token: Token | undefined, language: Language): boolean => token?.capital === true && isNoName(token.lower, language);
