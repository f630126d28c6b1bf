/** What checking claims must know of a language; all words are folded to lower case, lists are written with spaces. */
export interface ClaimTable {
  readonly functionWords: string;
  /** Endings of bent words, as the body of an expression; what is left is compared. */
  readonly endings: RegExp;
  /** Forms that endings do not tell, each with its base: "went:go". */
  readonly irregular: string;
  /** Words that deny what stands beside them. */
  readonly negations: string;
  /** The same inside a word ("isn't"). */
  readonly negated: RegExp;
  /** Words that may stand for each other, one group a line; after a slash those that say the opposite. */
  readonly opposites: readonly string[];
  /** Words without which a statement is surer or wider than it was. */
  readonly hedges: string;
  /** Words that set one thing against another or shut the rest out ("but", "only"). */
  readonly narrowing: string;
  /** Those of them that only join a sentence to the one before where they open it. */
  readonly openers: string;
  /** Words of how much and how many. */
  readonly degrees: string;
  /** Words for numbers: "twelve:12"; of ordinals "third:3th". */
  readonly numbers: string;
  /** Units that are written in more than one way, one a line, the first stands for all. */
  readonly units: readonly string[];
  /** Verbs of saying, and what names a source, in the forms that come in reports. */
  readonly sayings: string;
  /** Titles and forms of address that a name may lose. */
  readonly titles: string;
  /** Those of them that it may gain, for they tell nothing. */
  readonly courtesies: string;
  /** Personal pronouns of the third person. */
  readonly pronouns: string;
  /** What turns a word into its opposite at its head: "un". */
  readonly prefixes: string;
  /** Words for days counted from the article's own: "yesterday:-1". */
  readonly days: string;
}
