/** What the finder must know of a language: closed word lists in lower case, no names of people or places. */
export interface Language {
  /** Finite forms that can govern a quotation ("said", "wrote"). */
  readonly verbs: ReadonlySet<string>;
  /** Those of them that hardly ever have another meaning ("said"); empty where nobody has sorted them. */
  readonly sureVerbs: ReadonlySet<string>;
  /** Those of them whose object is who speaks ("quoted"). */
  readonly citingVerbs: ReadonlySet<string>;
  /** Forms that follow another clause ("saying", "adding"): their subject stands earlier in the sentence. */
  readonly participles: ReadonlySet<string>;
  /** Phrases that name the source right after themselves ("according to"), each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words that begin a sentence with whose view it tells ("pour Ana Quill, …"), and mean much else where no person follows. */
  readonly viewOf: ReadonlySet<string>;
  /** Words that name the source right before themselves (German "zufolge"). */
  readonly accordingAfter: ReadonlySet<string>;
  /** Verbs that have the source behind a preposition in place of a subject ("heißt es in …"). */
  readonly readIn: ReadonlySet<string>;
  /** The prepositions that do so ("in"). */
  readonly containers: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly determiners: ReadonlySet<string>;
  /** The determiners that introduce somebody new ("a"). */
  readonly indefinites: ReadonlySet<string>;
  /** Determiners that no subject begins with ("dem"). */
  readonly obliques: ReadonlySet<string>;
  /** The determiners that tell whose something is ("his"). */
  readonly owners: ReadonlySet<string>;
  /** Pronouns that are no subject ("him"). */
  readonly objects: ReadonlySet<string>;
  /** The determiners that point to somebody known ("the"). */
  readonly definites: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** The prepositions that lead to places and hardly ever to persons ("in"). */
  readonly locatives: ReadonlySet<string>;
  /** The prepositions that tie a noun to the noun before it ("von"); null where any may. */
  readonly nounPrepositions: ReadonlySet<string> | null;
  readonly conjunctions: ReadonlySet<string>;
  /** The conjunctions that join main clauses ("and"). */
  readonly coordinators: ReadonlySet<string>;
  /** What a clause begins with that is the object of a verb ("that"). */
  readonly complementizers: ReadonlySet<string>;
  /** What stands right before an infinitive ("to"). */
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Verbs that send the verb of saying to the end of its clause ("hat … gesagt"). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb ("also", "has"). */
  readonly betweens: ReadonlySet<string>;
  /** Capitalised words that are no part of a name: days, months, words that open sentences. */
  readonly notNames: ReadonlySet<string>;
  /** Lower-case parts of names ("van", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Titles that precede a name and are cut from it ("Sen.", "President"). */
  readonly titles: ReadonlySet<string>;
  /** What goes on a title after it ("of state"). */
  readonly officeEndings: ReadonlySet<string>;
  /** Forms of address that are cut from a name and are no role ("Mr."). */
  readonly courtesies: ReadonlySet<string>;
  /** Titles and forms of address that tell he from she ("Mrs."). */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  /** What titles of women end in ("in" in German), null where nothing tells them. */
  readonly feminineEnding: string | null;
  /** Words that keep the full stop after them. */
  readonly abbreviations: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  /** Nouns for somebody without a name ("村民", "مصدر"), where no article and no capital tells them from names. */
  readonly genericNouns: ReadonlySet<string>;
  /** What many adverbs end in ("ly"), null where nothing tells them. */
  readonly adverbEnding: string | null;
  /** Words that end like adverbs and are none ("daily"). */
  readonly notAdverbs: ReadonlySet<string>;
  /** What finite verbs and participles end in where word order alone tells them from nouns ("ed", "s", "ing"), null elsewhere. */
  readonly verbEndings: VerbEndings | null;
  /** Articles that can tie a noun to the noun before it ("des"). */
  readonly genitives: ReadonlySet<string>;
  /** Whether a full stop makes an ordinal of a figure ("27. Juni"). */
  readonly ordinalStops: boolean;
  /** Nouns are capitalised (German), so that a capital alone makes no name, and the verb stands second. */
  readonly capitalizesNouns: boolean;
  /** Whether its script tells capitals from small letters. */
  readonly hasCase: boolean;
  /** The article where it is written together with its noun ("ال" in Arabic), null elsewhere. */
  readonly definitePrefix: string | null;
  /** Letters that are written together with the verb that follows ("و" in Arabic). */
  readonly verbPrefixes: readonly string[];
  /** Prepositions that are written together with the word after them ("ل" in Arabic). */
  readonly attachedPrepositions: readonly string[];
  /** What an apostrophe cuts from the word after it (French "l", "qu"). */
  readonly elisions: ReadonlySet<string>;
  /** Whether a verb may stand before its subject behind a quotation ("« … », soupire Ana"), so that its place alone tells it. */
  readonly invertsAfterQuotation: boolean;
  /** Whether a verb of saying may go without its subject ("«…», explicó"). */
  readonly dropsSubjects: boolean;
  /** Whether a dash at the head of a paragraph opens direct speech. */
  readonly dialogueDashes: boolean;
  /** Null in languages that write spaces between words. */
  readonly unspaced: UnspacedGrammar | null;
}

/** What a language written without spaces needs in place of word order: particles and endings. */
export interface UnspacedGrammar {
  /** Particles that mark the word before them as the subject ("は"). */
  readonly subjectParticles: readonly string[];
  /** The particle that gives the quotation before it as somebody's words ("と"), null where there is none. */
  readonly quotingParticle: string | null;
  /** What follows that particle where it gives a name or a thought of nobody ("という"). */
  readonly namingStems: readonly string[];
  /** What the verb of saying begins with, after the quotation ("述べ"). */
  readonly verbStems: readonly string[];
  /** What stands right after a named source ("によると"). */
  readonly accordingParticles: readonly string[];
  /** Endings of a name that are titles or forms of address ("市長", "さん"), longest first. */
  readonly honorifics: readonly string[];
  /** Whether the verb of saying ends the clause that its subject begins (Chinese), so that words must be told apart by the tables. */
  readonly verbFollows: boolean;
  /** Words that name the source right after themselves ("据"). */
  readonly sourceMarks: readonly string[];
  /** Words that no name has in it and that may stand between a subject and its verb ("还"). */
  readonly functionWords: readonly string[];
}

/** The endings of verbs in a language without other marks of them. */
export interface VerbEndings {
  readonly past: string;
  readonly present: string;
  readonly progressive: string;
  /** Frequent verbs that have none of these endings. */
  readonly irregular: ReadonlySet<string>;
}

/** Whom a pronoun can stand for. */
export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'speaker';

/** A set of words written with spaces between them. */
export const wordSet = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.join(' ').split(/\s+/u).filter(Boolean));

/** Words written as their stems, each with each of the endings, which have slashes between them; an empty one gives the stem itself. */
export const forms = (endings: string, stems: string): string =>
  [...wordSet(stems)].flatMap((stem) => endings.split('/').map((ending) => stem + ending)).join(' ');

/** Words by whom they stand for, each list written with spaces. */
export const wordsBy = <Kind extends string>(lists: Partial<Readonly<Record<Kind, string>>>): ReadonlyMap<string, Kind> =>
  new Map((Object.keys(lists) as Kind[]).flatMap((kind) => [...wordSet(lists[kind] ?? '')].map((word) => [word, kind] as const)));

/** The parts that languages may leave empty. */
export const plainLanguage = {
  verbs: new Set<string>(),
  accordingTo: [],
  determiners: new Set<string>(),
  indefinites: new Set<string>(),
  definites: new Set<string>(),
  prepositions: new Set<string>(),
  conjunctions: new Set<string>(),
  relatives: new Set<string>(),
  betweens: new Set<string>(),
  notNames: new Set<string>(),
  particles: new Set<string>(),
  titles: new Set<string>(),
  abbreviations: new Set<string>(),
  sureVerbs: new Set<string>(),
  citingVerbs: new Set<string>(),
  participles: new Set<string>(),
  viewOf: new Set<string>(),
  accordingAfter: new Set<string>(),
  genericNouns: new Set<string>(),
  readIn: new Set<string>(),
  containers: new Set<string>(),
  obliques: new Set<string>(),
  owners: new Set<string>(),
  coordinators: new Set<string>(),
  complementizers: new Set<string>(),
  infinitiveMarkers: new Set<string>(),
  objects: new Set<string>(),
  auxiliaries: new Set<string>(),
  locatives: new Set<string>(),
  nounPrepositions: null,
  adverbEnding: null,
  notAdverbs: new Set<string>(),
  verbEndings: null,
  genitives: new Set<string>(),
  ordinalStops: false,
  capitalizesNouns: false,
  hasCase: true,
  genders: new Map<string, 'he' | 'she'>(),
  feminineEnding: null,
  officeEndings: new Set<string>(),
  definitePrefix: null,
  verbPrefixes: [],
  attachedPrepositions: [],
  elisions: new Set<string>(),
  invertsAfterQuotation: false,
  dropsSubjects: false,
  dialogueDashes: false,
  unspaced: null,
} satisfies Partial<Language>;

/** The parts of a grammar without spaces that a language may leave empty. */
export const plainUnspaced = {
  verbFollows: false,
  quotingParticle: null,
  namingStems: [],
  accordingParticles: [],
  subjectParticles: [],
  sourceMarks: [],
  functionWords: [],
} satisfies Partial<UnspacedGrammar>;
