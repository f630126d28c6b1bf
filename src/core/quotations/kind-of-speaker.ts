import type { Speaker } from '../digest.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { nameCore } from './name-core.ts';
import type { Line, Token } from './read-tokens.ts';

/** What kind of source a mention without a pronoun names, by the nouns in it. */
export function kindOfSpeaker(mention: Mention, lines: readonly Line[], language: Language): Speaker['kind'] {
  if (nameCore(mention, lines, language)) return kindOfName(mention, lines, language);
  const words = lines[mention.line]?.tokens.slice(mention.from, mention.to) ?? [];
  const head = headOf(words, language);
  if (head && hasNoun(head, language.documentNouns, language)) return 'document';
  return head && isOrganization(head, language) ? 'organization' : 'unnamed';
}

/** What kind of source a name stands for. */
function kindOfName(mention: Mention, lines: readonly Line[], language: Language): Speaker['kind'] {
  const core = nameCore(mention, lines, language);
  const words = core ? (lines[mention.line]?.tokens.slice(core.from, core.to) ?? []) : [];
  const last = words.at(-1);
  if (last && hasNoun(last, language.documentNouns, language)) return 'document';
  if (isGeneric(words, language)) return 'unnamed';
  // A transcript shouts whole names.
  const shouted = words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
  if (!shouted && words.some((word) => isOrganization(word, language))) return 'organization';
  return last ? 'person' : 'unnamed';
}

/** "一位村民", "مصدر أمني": a noun for somebody that the name ends in, or begins with where adjectives follow their noun. */
function isGeneric(words: readonly Token[], language: Language): boolean {
  const told = language.unspaced ? words.at(-1) : words[0];
  return told !== undefined && hasNoun(told, language.genericNouns, language);
}

const isOrganization = (token: Token, language: Language): boolean =>
  hasNoun(token, language.organizationNouns, language) || (/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(token.text) && !isNumeral(token));

/** "John XXIII" is no organisation. */
const isNumeral = ({ text }: Token): boolean => /^[IVX]+$/u.test(text);

/** Languages without spaces write the noun at the end of the word. */
const hasNoun = (token: Token, nouns: ReadonlySet<string>, language: Language): boolean =>
  nouns.has(token.lower) || (language.unspaced !== null && [...nouns].some((noun) => token.lower.endsWith(noun)));

/** The head of a phrase: its last word before a preposition. */
function headOf(words: readonly Token[], language: Language): Token | undefined {
  const preposition = words.findIndex((word, at) => at > 0 && language.prepositions.has(word.lower));
  return preposition > 0 ? words[preposition - 1] : words.at(-1);
}
