import type { Passage } from '../article.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import type { Language, UnspacedGrammar } from './languages/language.ts';

/** A word, a sign, or a whole quoted span, with its offsets in the passage. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'quotation';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** The word ends in the English "’s" or "s’", which `lower` leaves out like any apostrophe at the end. */
  readonly possessive: boolean;
  /** Index of the quoted span, -1 for words and signs. */
  readonly span: number;
}

/** A passage as tokens, or a part of one that is longer than paragraphs are. `sentences[i]` is the number of the sentence of token i, `offset` the number of tokens in the lines above. */
export interface Line {
  readonly passage: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly number[];
  readonly offset: number;
}

/** With so many tokens a line ends where its sentence does, with twice as many anywhere. */
const LONGEST_LINE = 600;

/** Without spaces, words end where the script changes; particles and forms of address are cut from what follows them. */
const unspacedWord =
  /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|さん|によると|によれば|[はがもとの]|[\p{Script=Hiragana}]+?(?=[はがもとの]|さん|[^\p{Script=Hiragana}]|$)|[\p{L}\p{M}\p{N}]+|\S/gu;
const patterns = new Map<Language, RegExp>();

/** Where endings tell nothing, words end where a word of the tables begins. */
function unspacedPattern(
  language: Language,
  { verbFollows, verbStems, sourceMarks, functionWords }: UnspacedGrammar,
  names: readonly string[],
): RegExp {
  if (!verbFollows) return unspacedWord;
  const known = names.length > 0 ? undefined : patterns.get(language);
  if (known) return known;
  const words = [
    ...names,
    ...verbStems,
    ...sourceMarks,
    ...functionWords,
    ...language.titles,
    ...language.courtesies,
    ...language.pronouns.keys(),
  ];
  const any = words.toSorted((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`${any}|[\\p{Script=Han}·]+?(?=${any}|[^\\p{Script=Han}·]|$)|[\\p{L}\\p{M}\\p{N}]+|\\S`, 'gu');
  if (names.length === 0) patterns.set(language, pattern);
  return pattern;
}

const wordOrSign = /[\p{L}\p{M}\p{N}]+(?:(?:['’\-‑&@]|\.(?!\p{Lu}\p{Ll})|(?<=\d)\/(?=\d))[\p{L}\p{M}\p{N}]+)*|\S/gu;

/** The passages as lines of tokens; a quoted span is one token in each passage that it touches. Where nothing tells words apart, `names` are words too. */
export function readTokens(
  passages: readonly Passage[],
  spans: readonly QuotedSpan[],
  language: Language,
  names: readonly string[] = [],
): Line[] {
  const pattern = language.unspaced ? unspacedPattern(language, language.unspaced, names) : wordOrSign;
  const stretches = passages.map(() => [] as { start: number; end: number; span: number }[]);
  spans.forEach((span, index) => {
    for (const { passage, start, end } of span.outer) stretches[passage]?.push({ start, end, span: index });
  });
  let offset = 0;
  return passages.flatMap((passage, index) => {
    const tokens: Token[] = [];
    let at = 0;
    for (const { start, end, span } of stretches[index] ?? []) {
      pushWords(tokens, passage.text, at, start, language, pattern);
      tokens.push(spanToken(passage.text, start, end, span, language));
      at = end;
    }
    pushWords(tokens, passage.text, at, passage.text.length, language, pattern);
    const lines = linesOf(tokens, sentencesOf(tokens, language), index, offset);
    offset += tokens.length;
    return lines;
  });
}

/** One line of a passage's tokens; more where there are so many that looking all along them for each would take too long. */
function linesOf(tokens: readonly Token[], sentences: readonly number[], passage: number, offset: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let to = 0; to <= tokens.length; to += 1) {
    const isAmidSentence = sentences[to - 1] === sentences[to];
    if (to < tokens.length && to - from < LONGEST_LINE * (isAmidSentence ? 2 : 1)) continue;
    lines.push({ passage, tokens: tokens.slice(from, to), sentences: sentences.slice(from, to), offset: offset + from });
    from = to;
  }
  return lines;
}

function pushWords(tokens: Token[], text: string, from: number, to: number, language: Language, pattern: RegExp): void {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const start = match.index;
    let end = Math.min(start + match[0].length, to);
    const isWord = /[\p{L}\p{N}]/u.test(match[0].charAt(0)) || match[0].length > 1;
    end = start + (attachedLength(text.slice(start, end), tokens.at(-1), language) || wordLength(text.slice(start, end), language));
    if (language.unspaced && !language.unspaced.verbFollows) end -= honorificLength(text.slice(start, end), language.unspaced);
    if (isWord && text.charAt(end) === '.' && end < to && keepsStop(text.slice(start, end), language)) end += 1;
    tokens.push(wordToken(text.slice(start, end), start, isWord, language));
    pattern.lastIndex = end + (end < start + match[0].length ? hyphenLength(text.slice(end, end + 4)) : 0);
  }
}

/** A quoted span; as a word where it is a name between marks ("the „Talbote“ wrote"). */
function spanToken(text: string, start: number, end: number, span: number, language: Language): Token {
  const own = text.slice(start, end);
  const bare = own.match(/\p{L}(?:.*\p{L})?/su)?.[0] ?? '';
  const named = language.hasCase && quotedName.test(own);
  const lower = named ? bare.toLowerCase() : '';
  return { kind: named ? 'word' : 'quotation', text: own, lower, start, end, capital: named, possessive: false, span };
}

/** Up to four words with capitals, with no stop before the closing mark. */
const quotedName =
  /^["„“‟”«»'‘’`]{1,2}\p{Lu}[\p{L}\p{N}.'’-]*(?:\s(?:\p{Lu}|(?=\p{Ll}{1,3}\s))[\p{L}\p{N}'’-]*){0,3}(?<![.'’-])["„“‟”«»'‘’`]{1,2}$/u;

function wordToken(text: string, start: number, isWord: boolean, language: Language): Token {
  const possessive = isWord && /\p{L}(?:['’]s|s['’])$/iu.test(text);
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');
  // "documenta-Leiter" is a noun by its last part.
  const capital = isWord && (language.capitalizesNouns ? /^\p{Lu}|-\p{Lu}\P{Lu}+$/u : /^\p{Lu}/u).test(text);
  return { kind: isWord ? 'word' : 'sign', text, lower, start, end: start + text.length, capital, possessive, span: -1 };
}

/** The length of the first word in what is written together: "l’|avocate", "explique|-t-elle". */
function wordLength(word: string, { elisions, pronouns, verbs, betweens }: Language): number {
  const apostrophe = word.search(/['’]/u);
  if (apostrophe > 0 && elisions.has(word.slice(0, apostrophe).toLowerCase())) return apostrophe + 1;
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0 || !pronouns.has(word.slice(hyphen + 1).toLowerCase())) return word.length;
  const verb = word.slice(0, hyphen).replace(/-t$/u, '').toLowerCase();
  const stands = pronouns.get(word.slice(hyphen + 1).toLowerCase());
  // "sourit-elle": no noun ends so.
  const isInverted = elisions.size > 0 && (stands === 'he' || stands === 'she') && !/^\p{Lu}/u.test(word);
  return isInverted || verbs.has(verb) || betweens.has(verb) ? verb.length : word.length;
}

/** The length of a preposition that "according to" ends in, where it is written together with the source: 0 where there is none. */
function attachedLength(word: string, before: Token | undefined, { attachedPrepositions, accordingTo }: Language): number {
  const found = attachedPrepositions.find((preposition) => word.length > preposition.length && word.startsWith(preposition));
  return found && accordingTo.some(([first, second]) => first === before?.lower && second === found) ? found.length : 0;
}

/** The length of what joins a verb to the pronoun after it: "-" or "-t-". */
const hyphenLength = (rest: string): number => /^-(?:t-)?(?=\p{L})/u.exec(rest)?.[0].length ?? 0;

/** The length of the title that a name ends in, which is a word of its own: 0 where it has none or is nothing else. */
function honorificLength(word: string, { honorifics }: UnspacedGrammar): number {
  if (honorifics.includes(word)) return 0;
  const found = honorifics.find((honorific) => word.length > honorific.length && word.endsWith(honorific));
  return found?.length ?? 0;
}

const keepsStop = (word: string, language: Language): boolean =>
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) || language.abbreviations.has(word.toLowerCase());

function sentencesOf(tokens: readonly Token[], language: Language): number[] {
  let sentence = 0;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (before && endsSentence(before, token, language) && !isOrdinal(tokens[index - 2], before, language)) sentence += 1;
    return sentence;
  });
}

/** "am 27. Juni", "Benedikt XVI. sagte": where a stop makes an ordinal of a figure. */
const isOrdinal = (figure: Token | undefined, stop: Token, { ordinalStops }: Language): boolean =>
  ordinalStops && stop.text === '.' && /^(?:\d{1,2}|[IVX]+)$/u.test(figure?.text ?? '');

function endsSentence(before: Token, token: Token, language: Language): boolean {
  // "R-Ost., said": what a comma or a small letter follows was an abbreviation.
  if (before.text === '.' && (/^[,;:)]$/u.test(token.text) || /^\p{Ll}/u.test(token.text))) return false;
  if (before.kind === 'sign') return /[.!?…。！？؟]/u.test(before.text);
  // Where the verb stands second, it goes on in small letters after a question too: “…?”, fragte sie.
  const ends = language.capitalizesNouns ? /[.!?…]["'”“’»«]*$/u : /[.…。]["'”“’»」』]*$/u;
  if (before.kind !== 'quotation' || !ends.test(before.text)) return false;
  return token.capital || token.kind === 'quotation';
}
