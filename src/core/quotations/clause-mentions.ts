import type { Language, UnspacedGrammar } from './languages/language.ts';
import type { Mention, Saying } from './mention.ts';
import type { Line, Token } from './read-tokens.ts';

const LONGEST_NAME = 4;

/** The sources in a text whose verbs of saying end the clauses that their subjects begin, and what "据" names. */
export function clauseMentions(line: Line, index: number, language: Language, grammar: UnspacedGrammar): Mention[] {
  const mentions = new Map<number, Mention>();
  line.tokens.forEach((token, at) => {
    const marked = grammar.sourceMarks.includes(token.text);
    if (!marked && !grammar.verbStems.includes(token.text)) return;
    const from = marked ? at + 1 : subjectStart(line.tokens, at, grammar);
    const to = endOfNominal(line.tokens, from, grammar);
    if (to === from || (!marked && to > at)) return;
    const saying: Saying = { from: at, to: at + 1, relation: marked ? 'according' : 'before' };
    const known = mentions.get(from);
    if (known) known.sayings.push(saying);
    else mentions.set(from, { ...mentionOf(line, index, { from, to }, language, [saying]), subject: !marked });
  });
  return [...mentions.values()].sort((a, b) => a.from - b.from);
}

/** The mentions with those added that begin a sentence with somebody who says something elsewhere, so that a pronoun below may mean them. */
export function withSubjects(mentions: readonly Mention[][], lines: readonly Line[], language: Language): Mention[][] {
  const names = new Set(mentions.flatMap((own, line) => own.flatMap((mention) => toldName(mention, lines[line], language))));
  return lines.map((line, index) => {
    const own = mentions[index] ?? [];
    const subjects = line.tokens.flatMap((token, at) => {
      const opens = at === 0 || line.sentences[at - 1] !== line.sentences[at];
      if (!opens || !names.has(token.text) || own.some(({ from, to }) => from <= at && at < to)) return [];
      return [{ ...mentionOf(line, index, { from: at, to: at + 1 }, language, []), subject: true }];
    });
    return [...own, ...subjects].sort((a, b) => a.from - b.from);
  });
}

/** The name of somebody who says something, without its title; none where it is too long or too short to tell. */
export function toldName({ name, sayings }: Mention, line: Line | undefined, { titles, courtesies }: Language): string[] {
  const words = name && sayings.length > 0 ? (line?.tokens.slice(name.from, name.to) ?? []) : [];
  const text = words.find(({ lower }) => !titles.has(lower) && !courtesies.has(lower))?.text ?? '';
  return text.length >= 2 && text.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(text) ? [text] : [];
}

/** The first word of the clause that a verb ends, its function words passed over. */
function subjectStart(tokens: readonly Token[], verb: number, grammar: UnspacedGrammar): number {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from -= 1;
  while (from < verb && !isNominal(tokens[from], grammar)) from += 1;
  return from;
}

function endOfNominal(tokens: readonly Token[], from: number, grammar: UnspacedGrammar): number {
  let to = from;
  while (isNominal(tokens[to], grammar)) to += 1;
  return to;
}

const isNominal = (token: Token | undefined, { verbStems, sourceMarks, functionWords }: UnspacedGrammar): boolean =>
  token?.kind === 'word' && !verbStems.includes(token.text) && !sourceMarks.includes(token.text) && !functionWords.includes(token.text);

function mentionOf(line: Line, index: number, range: { from: number; to: number }, language: Language, sayings: Saying[]): Mention {
  const words = line.tokens.slice(range.from, range.to);
  const pronoun = words.length === 1 && language.pronouns.has(words[0]?.lower ?? '');
  const named = !pronoun && words.some((word) => isName(word, language));
  return {
    ...range,
    line: index,
    name: named ? range : null,
    role: null,
    pronoun,
    sayings,
    subject: false,
    inside: false,
    behind: 'nothing',
  };
}

/** Names are short, or have a dot between their parts; what ends like an organisation or a document is one at any length. */
function isName({ text, lower }: Token, language: Language): boolean {
  if (language.titles.has(lower) || language.courtesies.has(lower) || language.pronouns.has(lower)) return false;
  if (text.includes('·') || text.length <= LONGEST_NAME || !/^\p{Script=Han}/u.test(text)) return true;
  return [...language.organizationNouns, ...language.documentNouns].some((noun) => text.endsWith(noun));
}
