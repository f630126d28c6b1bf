import type { Mention } from './find-mentions.ts';
import type { Language, UnspacedGrammar } from './languages/language.ts';
import type { Range } from './noun-phrases.ts';
import type { Line, Token } from './read-tokens.ts';

/** The sources in a text without spaces: what a subject particle follows, in a sentence with a verb of saying after a quotation, and what "according to" follows. */
export function findUnspacedMentions(lines: readonly Line[], language: Language, grammar: UnspacedGrammar): Mention[] {
  return lines.flatMap((line, index) => line.tokens.flatMap((token, at) => mentionAt(line, index, token, at, language, grammar) ?? []));
}

function mentionAt(line: Line, index: number, token: Token, at: number, language: Language, grammar: UnspacedGrammar): Mention | null {
  const according = grammar.accordingParticles.some((particle) => token.text.startsWith(particle));
  if (!according && !grammar.subjectParticles.includes(token.text)) return null;
  const name = nameBefore(line.tokens, at, language, grammar);
  if (!name) return null;
  const pronoun = name.to - name.from === 1 && language.pronouns.has(line.tokens[name.from]?.lower ?? '');
  const saying = { from: at, to: at + 1 };
  const speaks = according || sentenceSpeaks(line, at, grammar);
  return {
    ...name,
    line: index,
    name: pronoun ? null : name,
    pronoun,
    governed: false,
    sayings: speaks ? [{ ...saying, relation: according ? 'according' : 'before' }] : [],
  };
}

/** The run of Chinese characters and katakana that a particle follows, without what "の" joins to its front. */
function nameBefore(tokens: readonly Token[], particle: number, language: Language, grammar: UnspacedGrammar): Range | null {
  let from = particle;
  while (from > 0 && isNominal(tokens[from - 1], language, grammar)) from -= 1;
  while (from < particle && tokens[from]?.kind === 'sign') from += 1;
  return from < particle ? { from, to: particle } : null;
}

function isNominal(token: Token | undefined, language: Language, grammar: UnspacedGrammar): boolean {
  if (!token || token.kind === 'quotation') return false;
  if (token.kind === 'sign') return token.text === '・';
  return !/^\p{Script=Hiragana}/u.test(token.text) || grammar.honorifics.includes(token.text) || language.pronouns.has(token.text);
}

/** Whether a verb of saying begins at a token; its stem may run over two scripts, and so over two tokens. */
export function startsSaying(tokens: readonly Token[], at: number, grammar: UnspacedGrammar): boolean {
  const text = tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join('');
  return grammar.verbStems.some((stem) => text.startsWith(stem));
}

/** Whether the sentence says, after a quotation, that somebody said it. */
function sentenceSpeaks({ tokens, sentences }: Line, at: number, grammar: UnspacedGrammar): boolean {
  let quoted = false;
  return tokens.some((token, index) => {
    if (sentences[index] !== sentences[at]) return false;
    quoted ||= token.kind === 'quotation';
    return quoted && startsSaying(tokens, index, grammar);
  });
}
