import { clauseMentions } from './clause-mentions.ts';
import type { Language, UnspacedGrammar } from './languages/language.ts';
import type { Mention, Saying } from './mention.ts';
import type { Range } from './name-at.ts';
import type { Line, Token } from './read-tokens.ts';

/** The sources in a text without spaces: what a subject particle follows, in a sentence with a verb of saying after a quotation, and what "according to" follows. */
export function findUnspacedMentions(lines: readonly Line[], language: Language, grammar: UnspacedGrammar): Mention[][] {
  if (grammar.verbFollows) return lines.map((line, index) => clauseMentions(line, index, language, grammar));
  return lines.map((line, index) => {
    const speaking = speakingSentences(line, grammar);
    return line.tokens.flatMap((_token, at) => mentionAt(line, index, at, speaking, language, grammar) ?? []);
  });
}

function mentionAt(
  line: Line,
  index: number,
  at: number,
  speaking: ReadonlySet<number>,
  language: Language,
  grammar: UnspacedGrammar,
): Mention | null {
  const particle = line.tokens[at]?.text ?? '';
  const according = grammar.accordingParticles.includes(particle);
  if (!according && !grammar.subjectParticles.includes(particle)) return null;
  const name = nameBefore(line.tokens, at, language, grammar);
  if (!name) return null;
  const pronoun = name.to - name.from === 1 && language.pronouns.has(line.tokens[name.from]?.lower ?? '');
  const speaks = according || speaking.has(line.sentences[at] ?? -1);
  const saying: Saying = { from: at, to: at + 1, relation: according ? 'according' : 'before' };
  return {
    ...name,
    line: index,
    name: pronoun ? null : name,
    role: null,
    pronoun,
    behind: 'nothing',
    subject: false,
    inside: false,
    sayings: speaks ? [saying] : [],
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

/** The sentences that say, after a quotation, that somebody said it. */
function speakingSentences({ tokens, sentences }: Line, grammar: UnspacedGrammar): Set<number> {
  const quoted = new Set<number>();
  const speaking = new Set<number>();
  tokens.forEach((token, at) => {
    const sentence = sentences[at] ?? -1;
    if (token.kind === 'quotation') quoted.add(sentence);
    else if (quoted.has(sentence) && startsSaying(tokens, at, grammar)) speaking.add(sentence);
  });
  return speaking;
}
