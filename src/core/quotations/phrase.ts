import type { Language } from './languages/language.ts';
import type { Range } from './name-at.ts';
import type { Token } from './read-tokens.ts';
import { isDeterminer } from './word-classes.ts';

/** Words that may name a source. `name` is the proper name in it, null where it has none of its own ("a spokesman for Orrin Vale"). */
export interface Phrase extends Range {
  readonly name: Range | null;
  readonly pronoun: boolean;
}

/** "eine Anwohnerin": where nouns are capitalised, one capital after a determiner makes no name. */
export const isCommonNoun = (tokens: readonly Token[], from: number, name: Range, language: Language): boolean =>
  language.capitalizesNouns && name.to - name.from === 1 && isDeterminer(tokens[from], language);
