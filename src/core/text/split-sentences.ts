import type { LanguageRules } from './language-rules.ts';
import { rulesFor } from './rules-for.ts';
import { segmentsOf } from './segments.ts';
import { foldTerm } from './words.ts';

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const CLOSING = '["\'”’»›)\\]}」』】）]';
/** Longer words than this are no abbreviation. */
const TOKEN = 40;
/** What stands before a number at the end, and the word right before it. */
const nounBefore = /^(.*?)(?<!\S)(\S+)\s\p{N}{1,2}\.$/su;
const capitalMonth = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;
/** How far it is looked ahead over a possible break. */
const AHEAD = 180;
/** How far it is looked back: further than most quotations are long. */
const BACK = 800;
const lastToken = /[^\s([{"“„«‹'‘]+$/u;
const firstWord = /^[\s"“„«‹'‘([¿¡—–-]*([\p{L}\p{M}\p{N}.'’-]*)/u;
// Brands such as eBay may open a sentence.
const startsLow = /^["“„«‹'‘([—–-]*\s*\p{Ll}(?!\p{Ll}?\p{Lu})/u;
const initials = /^(?:\p{Lu}\p{M}?\.-?)+$/u;
/** A letter that is no initial but tells one thing of a kind from the others ("Model Y. Based on …"). */
const letterOfKind =
  /(?:^|\s)(?:model|plan|vitamin|hepatitis|group|section|appendix|class|type|generation|gen|series|grade|part|phase|schedule|exhibit|team|modell|gruppe|typ|klasse|serie|anhang|modèle|vitamine|groupe|série|annexe|modelo|vitamina|grupo|tipo|clase) \p{Lu}\.$/iu;
/** "Hafenstr. 12" */
const streetEnding = /\p{L}{3}str$/u;
const onlyNumbering = /^[^\p{L}\p{N}]*(?:(?:\p{Lu}\p{Ll}{2,7}\s)?\p{N}{1,2}|\p{N}{3}|[ivxlc]{1,5}|\p{L})[.)]\s*$/u;
// ".1" may be a footnote's number that the page sets high.
const missedBreaks = new RegExp(
  `(?:[.!?]|…|(?<=\\p{Ll})[.]\\p{N}{1,2})${CLOSING}*\\s+(?=["“„«‹‘(\\[]*(?:[\\p{N}\\p{Lu}]|\\p{Ll}{1,2}\\p{Lu}))`,
  'gu',
);
const strayClosing = /^\s*[”»›」』）)\]]+(?=[\s.,;:!?]|$)/u;
/** A footnote's number after a full stop: "[1]", or set high after a closing mark. */
const footnote = /(?:(?<=\[)\p{N}{1,3}\]|(?<=["”’»])\p{N}{1,2}(?=\s+\p{Lu}))\s*/uy;
const asianQuoteGoesOn = /^(?:と|って|という|などと|이?라고|고 |[^。！？]{0,8}(?:说|說|道|问|問|表示))/u;
/** Thai writes no full stop but after abbreviations; a single letter before one is an abbreviation in Arabic and Hebrew. */
const unusualAbbreviation = /(?:\p{Script=Thai}|(?<![\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Hebrew}])\.$/u;
/** The rest of a quotation whose sentence goes on after it (“… We lost,” he said). */
const quoteWithSayer =
  /^[^"“”„«»「」]{1,140}?(?:[,，]["”»]|["“”»],|\s»,|[!?！？。]?[”」](?=と|[^。！？\s]{0,8}(?:说|說|道|问|問|表示))|[!?] ?["”»] ?\p{Ll})/u;
const opensQuote = /["“„«「][^"“”»」]*$/u;

function footnoteAt(text: string, index: number): RegExpExecArray | null {
  footnote.lastIndex = index;
  return footnote.exec(text);
}

/** Where a sentence may end: the segmenter's breaks, and those it overlooks because a lower-case letter comes later ("… in 2019. 12 people died"). */
function possibleBreaks(text: string, language: string | null): number[] {
  const breaks = new Set<number>();
  for (const { index } of segmentsOf(text, language, 'sentence')) {
    const stray = strayClosing.exec(text.slice(index, index + 12)) ?? footnoteAt(text, index);
    breaks.add(stray ? index + stray[0].length : index);
  }
  for (const match of text.matchAll(missedBreaks)) breaks.add(match.index + match[0].length);
  return [...breaks].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
}

/** Whether a number ends a sentence as the name of one of many ("nach Band 1. Leider …"), where an ordinal would have an article before it or a month behind it. */
function countsNoun(before: string, next: string, { functionWords }: LanguageRules): boolean {
  const [, earlier = '', noun = ''] = nounBefore.exec(before) ?? [];
  const isNoun = /^\p{Lu}\p{Ll}{2}/u.test(noun) && !functionWords.has(noun.toLowerCase());
  return isNoun && (functionWords.size > 0 || earlier.trim() !== '') && !capitalMonth.test(next);
}

function endsInAbbreviation(before: string, token: string, next: string, rules: LanguageRules): boolean {
  const bare = token.slice(0, -1).toLowerCase();
  const opensSentence = /^\p{Lu}/u.test(next) && rules.functionWords.has(next.toLowerCase());
  if (rules.never.has(bare)) return true;
  if ((rules.numbered.has(bare) || streetEnding.test(bare)) && !/^\p{Lu}\.$/u.test(token))
    return /^\p{N}/u.test(next) || (/^[IVXLC]+$/.test(next) && next !== 'I');
  if (rules.maybe.has(bare)) return !opensSentence && !/^(?:etc|a\.m|p\.m|usw|uvm)$/.test(bare);
  if (rules.ordinals && /^\p{N}{1,2}$/u.test(bare))
    return !opensSentence && !countsNoun(before, next, rules) && /^\p{Lu}|^\p{N}/u.test(next);
  return initials.test(token) && !opensSentence;
}

/** An agency between a dateline's place and its dash: "ST. OTTLE, Mich. (AP) — ". */
const agencyFollows = /^\(\p{Lu}[\p{L} /.-]{1,30}\) ?(?:--|[–—]) ?\p{Lu}/u;

/** Whether a text opens with a name and a verb of saying (“Why?” Ann Rook asked). */
function namesSayer(after: string, rules: LanguageRules): boolean {
  const words = after.split(/\s+/, 4);
  const verb = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  return verb > 0 && rules.saying.has(words[verb]?.match(/^.*\p{L}/su)?.[0] ?? '');
}

/** Whether the sentence goes on over a possible break: `before` is the sentence so far, `after` the text from the break on. */
function goesOn(before: string, after: string, rules: LanguageRules): boolean {
  const left = before.trimEnd();
  if (!left || onlyNumbering.test(left)) return true;
  if (before.includes('\n', left.length)) return false;
  if (startsLow.test(after) || agencyFollows.test(after)) return true;
  if (/[」』”]$/u.test(left) && asianQuoteGoesOn.test(after)) return true;
  const next = firstWord.exec(after)?.[1] ?? '';
  if (/[!?…]["”’»]$/u.test(left) && namesSayer(after, rules)) return true;
  // "I... I cannot say."
  if (/(?:\.{3}|…)$/u.test(left)) return next !== '' && foldTerm(left.replace(/[.…]/gu, '')) === foldTerm(next);
  if (/[ap]\.m\.$/i.test(left) && /^(?:[A-Z]{2,4}|Eastern|Pacific|Central)$/.test(next)) return true;
  if (unusualAbbreviation.test(left) || (opensQuote.test(left) && quoteWithSayer.test(after))) return true;
  if (letterOfKind.test(left.slice(-TOKEN))) return false;
  const token = lastToken.exec(left.slice(-TOKEN))?.[0] ?? '';
  return token.endsWith('.') && endsInAbbreviation(left, token, next, rules);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** The sentences of a text in order, without the white space around them; together they cover all but white space. Never throws, whatever the language tag. */
export function splitSentences(text: string, language: string | null): Span[] {
  const rules = rulesFor(language);
  const sentences: Span[] = [];
  let start = 0;
  for (const at of [...possibleBreaks(text, language), text.length]) {
    if (at < text.length && goesOn(text.slice(Math.max(start, at - BACK), at), text.slice(at, at + AHEAD), rules)) continue;
    const sentence = trimmed(text, start, at);
    if (sentence) sentences.push(sentence);
    start = at;
  }
  return sentences;
}
