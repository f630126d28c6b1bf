/** What a language's sentences need to be told apart and weighed. All words are folded to lower case and carry no final full stop. */
export interface LanguageRules {
  /** Abbreviations that a name or a further word always follows ("Mr", "z.B"). */
  never: ReadonlySet<string>;
  /** Abbreviations that may end a sentence; what follows decides ("Inc", "U.S"). */
  maybe: ReadonlySet<string>;
  /** Abbreviations that run on only before a number ("No", "Jan"). */
  numbered: ReadonlySet<string>;
  /** Whether a number with a full stop is an ordinal ("3. Mai"). */
  ordinals: boolean;
  /** Verbs that attribute a quotation before which a name stands ("“Why?” Ann asked"). */
  saying: ReadonlySet<string>;
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries. */
  functionWords: ReadonlySet<string>;
  /** Words at the start of a sentence that lean on the sentence before. */
  leaning: ReadonlySet<string>;
  /** Phrases at the start of a sentence that lean on the sentence before. */
  leaningPhrases: readonly string[];
  /** Phrases that begin like leaning ones but say only that something is ("there are three"): they stand by themselves. */
  standingPhrases: readonly string[];
  /** Personal pronouns of the third person: before any name in a sentence they lean on the one before. */
  persons: ReadonlySet<string>;
  /** Articles that may stand for a noun ("Das reicht"): at the start of a sentence, and among its first words. */
  articles: Readonly<Record<'opening' | 'inside', ReadonlySet<string>>>;
  /** Words of the publisher, not of the article ("contributed to this report"). */
  boilerplate: RegExp;
  /** Words that tell what comes or what is still open. */
  coming: RegExp;
  /** Verbs that tell what is to be, where a date says when. */
  future: RegExp;
  /** How who writes speaks of themselves or to the reader: then it is advice or a wish rather than news. */
  speakers: ReadonlySet<string>;
  /** The heading over what comes next; its words are ours. */
  next: string;
}
