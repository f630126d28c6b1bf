import type { Language, UnspacedGrammar } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { officeEndingLength, type Range } from './name-at.ts';
import type { Line, Token } from './read-tokens.ts';

/** The tokens of a mention's name without the titles before it; null where nothing but titles is left. */
export function nameCore({ name, line }: Pick<Mention, 'name' | 'line'>, lines: readonly Line[], language: Language): Range | null {
  if (!name) return null;
  const tokens = lines[line]?.tokens ?? [];
  const { from } = name;
  const to = language.unspaced ? withoutHonorifics(tokens, name, language.unspaced) : name.to;
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    if (isTitle(tokens[at], language)) start = at + 1;
    else {
      const ending = officeEndingLength(tokens, at, language);
      if (ending > 0) start = at + ending;
    }
  }
  if (start >= to) return null;
  // "Minister King" keeps its last word, "Vice President" has no name.
  return tokens.slice(from, to).every((token) => isTitle(token, language)) ? null : { from: start, to };
}

function withoutHonorifics(tokens: readonly Token[], { from, to }: Range, { honorifics }: UnspacedGrammar): number {
  let end = to;
  while (end > from + 1 && honorifics.includes(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** Whether a word is a title or a form of address, or shares one ("co-owner"); German writes titles together ("Landesvorsitzende"). */
export function isTitle(token: Token | undefined, language: Language): boolean {
  if (!token || token.possessive) return false;
  if (language.titles.has(token.lower.replace(/^co-/u, '')) || language.courtesies.has(token.lower)) return true;
  return language.capitalizesNouns && [...language.titles].some((title) => title.length > 4 && token.lower.endsWith(title));
}
