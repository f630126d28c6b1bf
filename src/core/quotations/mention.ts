import type { Range } from './name-at.ts';
import type { Phrase } from './phrase.ts';

/** How the words of a mention stand to a verb of saying: its subject before it, after it, before a parenthesis, across "and", named by "according to", or its object. */
export type Relation = 'before' | 'after' | 'parenthesis' | 'coordinated' | 'according' | 'object';

/** A verb of saying (or "according to") that a mention belongs to, as a range of tokens of the same line. */
export interface Saying extends Range {
  readonly relation: Relation;
}

/** Words that name somebody: a candidate for a speaker. */
export interface Mention extends Phrase {
  /** Index of the line it stands in. */
  readonly line: number;
  readonly sayings: Saying[];
  /** Whether its sentence seems to be about it, whatever the verb. */
  readonly subject: boolean;
  /** Whether it is part of a longer mention. */
  readonly inside: boolean;
  /** Nouns of a role that were cut off the front of the name; null where none were. */
  readonly role: Range | null;
  /** What stands right before it in its sentence, an article passed over. */
  readonly behind: 'nothing' | 'sign' | 'conjunction' | 'preposition' | 'word';
}
