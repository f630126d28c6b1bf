import type { Mention } from './find-mentions.ts';
import { kindOfName } from './kind-of-speaker.ts';
import type { Language } from './languages/language.ts';
import { coreTokens } from './name-core.ts';
import type { Line } from './read-tokens.ts';

/** The named mention that a pronoun stands for; null unless one person alone is named where the reader would look. */
export function resolvePronoun(pronoun: Mention, mentions: readonly Mention[], lines: readonly Line[], language: Language): Mention | null {
  const word = lines[pronoun.line]?.tokens[pronoun.from]?.lower ?? '';
  const above = mentions.filter((mention) => mention.name && isAbove(mention, pronoun) && kindOfName(mention, lines, language) === 'person');
  if (language.relatives.has(word)) return above.findLast((mention) => mention.line === pronoun.line && pronoun.from - mention.to <= 1) ?? null;
  const stands = language.pronouns.get(word);
  if (stands !== 'he' && stands !== 'she') return null;
  const sentence = lines[pronoun.line]?.sentences[pronoun.from] ?? 0;
  const persons = personSurnames(mentions, lines, language);
  const near = above.filter((mention) => persons.has(coreTokens(mention, lines, language).at(-1)?.lower ?? ''));
  const sameLine = near.filter((mention) => mention.line === pronoun.line);
  const windows = [
    sameLine.filter((mention) => (lines[mention.line]?.sentences[mention.from] ?? 0) >= sentence - 1),
    sameLine,
    near.filter((mention) => mention.line >= pronoun.line - 1),
    near.filter((mention) => mention.line >= pronoun.line - 2),
  ];
  const window = windows.find((found) => found.length > 0) ?? [];
  return onlyPerson(window, lines, language) ?? onlyPerson(window.filter(isSpeaking), lines, language);
}

const isAbove = (mention: Mention, pronoun: Mention): boolean =>
  mention.line < pronoun.line || (mention.line === pronoun.line && mention.to <= pronoun.from);

const isSpeaking = (mention: Mention): boolean => mention.sayings.some(({ relation }) => relation !== 'object');

function onlyPerson(found: readonly Mention[], lines: readonly Line[], language: Language): Mention | null {
  const surnames = new Set(found.map((mention) => coreTokens(mention, lines, language).at(-1)?.lower));
  return surnames.size === 1 ? (found.at(-1) ?? null) : null;
}

/** The last words of names that are surely persons': those that occur with a first name, a title or as somebody who speaks. */
function personSurnames(mentions: readonly Mention[], lines: readonly Line[], language: Language): Set<string> {
  const sure = mentions.filter((mention) => {
    const core = coreTokens(mention, lines, language);
    return core.length > 1 || (mention.name && core.length < mention.name.to - mention.name.from) || isSpeaking(mention);
  });
  return new Set(sure.flatMap((mention) => coreTokens(mention, lines, language).at(-1)?.lower ?? []));
}
