import { headingRulesFor } from '../text/heading-rules.ts';
import { type ReferenceWords, referenceWordsFor } from '../text/reference-words.ts';
import { rulesFor } from '../text/rules-for.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Sentence } from './read-sentences.ts';

/** What a sentence takes for known: a sentence before it that told it, and the word by which any other telling shows; null where only that sentence will do. */
export interface Reference {
  from: number;
  term: string | null;
}

type Line = Pick<Sentence, 'text' | 'words' | 'place'>;

const EARLY = 6;
const LONGEST_PHRASE = 4;
const ADDING_WORDS = 10;
const NAME = /^\p{Lu}[\p{Ll}’']/u;

const gap = (text: string, before: Word | undefined, after: Word | undefined): string =>
  before && after ? text.slice(before.end, after.start) : '.';
const touches = (text: string, before: Word | undefined, after: Word | undefined): boolean => gap(text, before, after) === ' ';

/** The noun of the phrase that a word opens, as far as its place tells; null where none follows. */
function nounAfter({ text, words }: Line, at: number, functionWords: ReadonlySet<string>, { nounFirst }: ReferenceWords): Word | null {
  let noun: Word | null = null;
  for (let next = at + 1; next <= at + LONGEST_PHRASE; next++) {
    const word = words[next];
    if (!word || !touches(text, words[next - 1], word) || functionWords.has(word.term)) break;
    noun = word;
    if (nounFirst) break;
  }
  return noun;
}

/** Whether a word is a surname that stands alone: no other name touches it. */
function standsAlone({ text, words }: Line, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !NAME.test(word.text)) return false;
  const joins = (other: Word | undefined, isTouching: boolean) => other !== undefined && isTouching && NAME.test(other.text);
  return !joins(before, touches(text, before, word)) && !joins(after, touches(text, word, after));
}

/** The last word of every name of several words; of two that open the sentence only where the first is no small word, nor any noun has a capital. */
function introduced({ text, words }: Line, functionWords: ReadonlySet<string>, allNounsCapital: boolean): string[] {
  return words.flatMap(({ term, text: own }, at) => {
    const before = words[at - 1];
    if (!before || (at === 1 && (allNounsCapital || functionWords.has(before.term)))) return [];
    return NAME.test(own) && NAME.test(before.text) && touches(text, before, words[at]) ? term : [];
  });
}

/** Whether a word is a demonstrative before a noun that the sentence has not named itself; one that stands for the noun is none. */
function isPointing(sentence: Line, at: number, functionWords: ReadonlySet<string>, table: ReferenceWords): boolean {
  const { words } = sentence;
  if (!table.pointing.has(words[at]?.term ?? '')) return false;
  const noun = nounAfter(sentence, at, functionWords, table);
  const isNamed = words.slice(0, at).some((word) => word.term === noun?.term);
  return noun !== null && !isNamed && !table.moments.has(noun.term) && !table.moments.has(words[at + 1]?.term ?? '');
}

/** Whether a word is a connective inside the beginning of a sentence. */
function isLinking({ text, words }: Line, at: number, table: ReferenceWords): boolean {
  const isSetOff = /,/.test(gap(text, words[at - 1], words[at]));
  return at < EARLY && table.linking.has(words[at]?.term ?? '') && isSetOff === table.linksByComma;
}

/** Whether the first words of a sentence, after the very first, lean on the sentence before: "Recently, though, …", "Outside of these options, …". */
export function leansInside(sentence: Line, language: string | null): boolean {
  const table = referenceWordsFor(language);
  if (!table) return false;
  const { functionWords } = rulesFor(language);
  return sentence.words
    .slice(0, EARLY)
    .some(
      (word, at) =>
        at > 0 && !isQuoted(sentence.text, word) && (isLinking(sentence, at, table) || isPointing(sentence, at, functionWords, table)),
    );
}

const isQuoted = (text: string, { start }: Word): boolean => /["“„«][^"”“»]*$/u.test(text.slice(0, start));

/** Whether a word sets a sentence beside another ("is also"), in its first clauses and outside quotations. */
function isAdding({ text, words }: Line, at: number, table: ReferenceWords): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || at < 1 || at > ADDING_WORDS || !table.adding.has(word.term) || table.joining.has(before?.term ?? '')) return false;
  return !/[;:]/u.test(text.slice(0, word.start)) && !isQuoted(text, word);
}

/** Somebody whom an earlier sentence named: "the 31-year-old said", "der 31-Jährige". */
const OF_AGE =
  /\bthe \d{1,3}[- ]year[- ]old(?=[,.;:]| (?:is|was|has|had|will|would|could|did|who|whose|and|from|in|with|said|says|told|also|\p{L}{2,}ed)\b)|\b(?:der|die|den|dem) \d{1,3}-Jährigen?(?!\p{L})/u;

/** Whether a sentence points at the one before: by a demonstrative before a noun that it has not named itself, by a connective inside, by "also", or by the age of somebody. */
function pointsBack(sentence: Line, functionWords: ReadonlySet<string>, table: ReferenceWords): boolean {
  if (OF_AGE.test(sentence.text)) return true;
  return sentence.words.some(
    (_, at) =>
      at > 0 && (isPointing(sentence, at, functionWords, table) || isLinking(sentence, at, table) || isAdding(sentence, at, table)),
  );
}

/** What the sentences read so far have told: by whole names, as something new, or at all. */
class Told {
  readonly #names = new Map<string, number>();
  readonly #things = new Map<string, number>();
  readonly #mentions = new Map<string, number>();

  constructor(
    readonly table: ReferenceWords | null,
    readonly functionWords: ReadonlySet<string>,
    readonly known: ReadonlySet<string>,
    readonly allNounsCapital: boolean,
  ) {}

  add(sentence: Line, index: number): void {
    for (const name of introduced(sentence, this.functionWords, this.allNounsCapital))
      if (!this.#names.has(name)) this.#names.set(name, index);
    sentence.words.forEach(({ term }, at) => {
      this.#mentions.set(term, index);
      const noun = this.#nounAfter(sentence, at, this.table?.indefinite);
      if (noun !== null && !this.#things.has(noun)) this.#things.set(noun, index);
    });
  }

  /** What one word of a sentence takes for known; undefined where it does not. */
  reference(sentence: Line, at: number, index: number): Reference | undefined {
    const term = sentence.words[at]?.term ?? '';
    const noun = this.#nounAfter(sentence, at, this.table?.definite);
    if (noun === null) return standsAlone(sentence, at) ? this.#told(this.#names, term) : undefined;
    if (at > 0 || this.known.has(noun)) return this.#told(this.#things, noun);
    const isNew = !this.#mentions.has(noun);
    return isNew && sentence.place > 0 ? { from: index - 1, term: null } : this.#told(this.#mentions, noun);
  }

  #told(where: ReadonlyMap<string, number>, term: string): Reference | undefined {
    const from = where.get(term);
    return from === undefined || this.known.has(term) ? undefined : { from, term };
  }

  #nounAfter(sentence: Line, at: number, articles: ReadonlySet<string> | undefined): string | null {
    if (!this.table || !articles?.has(sentence.words[at]?.term ?? '')) return null;
    return nounAfter(sentence, at, this.functionWords, this.table)?.term ?? null;
  }
}

/**
 * What each sentence of an article refers to without saying it: "the deal" where an earlier sentence told of "a deal", a surname whose bearer an
 * earlier one introduced by the whole name, "these foods", what it opens with as if it were known. What the title says is known.
 */
export function findReferences(sentences: readonly Line[], title: string, language: string | null): Reference[][] {
  const table = referenceWordsFor(language);
  const { functionWords } = rulesFor(language);
  const told = new Told(
    table,
    functionWords,
    new Set(findWords(title, language).map(({ term }) => term)),
    headingRulesFor(language).capitalNouns,
  );
  return sentences.map((sentence, index) => {
    const found = new Map<string, Reference>();
    const own = new Set<string>();
    sentence.words.forEach(({ term }, at) => {
      const reference = told.reference(sentence, at, index);
      if (reference && !own.has(reference.term ?? '')) found.set(reference.term ?? '', reference);
      own.add(term);
    });
    told.add(sentence, index);
    if (index > 0 && table && pointsBack(sentence, functionWords, table)) found.set('', { from: index - 1, term: null });
    return [...found.values()];
  });
}
