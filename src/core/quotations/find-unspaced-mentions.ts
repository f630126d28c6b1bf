import { clauseMentions, withSubjects } from './clause-mentions.ts';
import type { Language, UnspacedGrammar } from './languages/language.ts';
import type { Mention, Saying } from './mention.ts';
import type { Range } from './name-at.ts';
import type { Line, Token } from './read-tokens.ts';

/** The sources in a text without spaces: what a subject particle follows, in a sentence with a verb of saying after a quotation, and what "according to" follows. */
export function findUnspacedMentions(lines: readonly Line[], language: Language, grammar: UnspacedGrammar): Mention[][] {
  if (grammar.verbFollows)
    return withSubjects(
      lines.map((line, index) => clauseMentions(line, index, language, grammar)),
      lines,
      language,
    );
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
  const name = nameBefore(line.tokens, behindAge(line.tokens, at), language, grammar);
  if (!name) return null;
  const pronoun = name.to - name.from === 1 && language.pronouns.has(line.tokens[name.from]?.lower ?? '');
  const speaks = according || speaking.has(line.sentences[at] ?? -1);
  // A noun that says nothing is a name only where its ending or its script shows it.
  const last = line.tokens[name.to - 1]?.text ?? '';
  if (!speaks && !pronoun && !grammar.honorifics.includes(last) && !/^\p{Script=Katakana}/u.test(last)) return null;
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

/** Where a name ends before a particle: before the age in brackets ("小田さん（62）は"), if there is one. */
function behindAge(tokens: readonly Token[], particle: number): number {
  const isAge =
    tokens[particle - 1]?.text === '）' && /^[\p{N}]+$/u.test(tokens[particle - 2]?.text ?? '') && tokens[particle - 3]?.text === '（';
  return isAge ? particle - 3 : particle;
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
    .slice(at, at + 6)
    .map((token) => token.text)
    .join('');
  return grammar.verbStems.some((stem) => text.startsWith(stem));
}

/** Whether the particle behind a quotation gives it as somebody's words, whatever the verb ("「…」と肩を落とした"); no name ("という", "と呼ぶ") is given so. */
export function quotesWith(tokens: readonly Token[], at: number, { quotingParticle, namingStems }: UnspacedGrammar): boolean {
  if (quotingParticle === null || tokens[at - 1]?.kind !== 'quotation' || tokens[at]?.text !== quotingParticle) return false;
  const rest = tokens
    .slice(at + 1, at + 5)
    .map((token) => token.text)
    .join('');
  return rest !== '' && !namingStems.some((stem) => rest.startsWith(stem));
}

/** The sentences that say, after a quotation, that somebody said it. */
function speakingSentences({ tokens, sentences }: Line, grammar: UnspacedGrammar): Set<number> {
  const quoted = new Set<number>();
  const speaking = new Set<number>();
  tokens.forEach((token, at) => {
    const sentence = sentences[at] ?? -1;
    if (token.kind === 'quotation') quoted.add(sentence);
    else if (quoted.has(sentence) && (startsSaying(tokens, at, grammar) || quotesWith(tokens, at, grammar))) speaking.add(sentence);
  });
  return speaking;
}
