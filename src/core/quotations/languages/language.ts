/** What the finder must know of a language: closed word lists in lower case, no names of people or places. */
export interface Language {
  /** Finite forms that can govern a quotation ("said", "wrote"). */
  readonly verbs: ReadonlySet<string>;
  /** Forms that follow another clause ("saying", "adding"): their subject stands earlier in the sentence. */
  readonly participles: ReadonlySet<string>;
  /** Phrases that name the source right after themselves ("according to"), each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words that name the source right before themselves (German "zufolge"). */
  readonly accordingAfter: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb ("also", "has"). */
  readonly betweens: ReadonlySet<string>;
  /** Capitalised words that are no part of a name: days, months, words that open sentences. */
  readonly notNames: ReadonlySet<string>;
  /** Lower-case parts of names ("van", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Titles that precede a name and are cut from it ("Sen.", "President"). */
  readonly titles: ReadonlySet<string>;
  /** Forms of address that are cut from a name and are no role ("Mr."). */
  readonly courtesies: ReadonlySet<string>;
  /** Words that keep the full stop after them. */
  readonly abbreviations: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  /** Nouns are capitalised (German), so that a capital alone makes no name. */
  readonly capitalizesNouns: boolean;
  /** Whether its script tells capitals from small letters. */
  readonly hasCase: boolean;
  /** Letters that are written together with the verb that follows ("و" in Arabic). */
  readonly verbPrefixes: readonly string[];
}

/** Whom a pronoun can stand for. */
export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'speaker';

/** A set of words written with spaces between them. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** The parts that most languages leave empty. */
export const plainLanguage = {
  participles: new Set<string>(),
  accordingAfter: new Set<string>(),
  capitalizesNouns: false,
  hasCase: true,
  verbPrefixes: [],
} satisfies Partial<Language>;
