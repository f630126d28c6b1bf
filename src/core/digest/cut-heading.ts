import { commonWords } from '../text/common-words.ts';
import { headingRulesFor } from '../text/heading-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { stemOf } from '../text/stem-of.ts';
import { findWords, isUnspaced } from '../text/words.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { countStems, keyOf, type Setting, settingOf, weighPhrase } from './phrase-features.ts';
import { namesIn, nounsIn, type Vocabulary } from './phrase-vocabulary.ts';
import type { Sentence } from './read-sentences.ts';

const SHORT = 4;
/** How often words must stand together to be one phrase in a language of which we know nothing. */
const SURELY_ONE = 3;
/** By how much a second phrase may weigh less than the first. */
const SECOND = 1.2;
/** How often a stem of a phrase must come in its part, but where that is short. */
const LEAST_TIMES = 2;
const SHORT_PART = 6;
const NOT_SHOWN = 0.5;
/** One of so many of the part's most frequent words may stand alone. */
const TOP_WORDS = 2;
const MOST_LETTERS = 42;

/** What is known of a language's words, or what the article shows where nothing is. */
function vocabularyOf(article: readonly Sentence[], language: string | null): { vocabulary: Vocabulary; isKnown: boolean } {
  const known = rulesFor(language).functionWords;
  const functionWords = known.size ? known : commonWords(article.map(({ words }) => words.map(({ term }) => term)));
  const rules = headingRulesFor(language);
  const isKnown = rules.determiners.size > 0;
  const ruled = isKnown ? rules : { ...rules, determiners: functionWords };
  return {
    isKnown,
    vocabulary: { rules: ruled, functionWords, names: namesIn(article), nouns: nounsIn(article, ruled, functionWords) },
  };
}

/** Names that stand alone somewhere in the article. */
function namesAlone(article: readonly Sentence[], names: ReadonlySet<string>): Set<string> {
  const alone = new Set<string>();
  for (const { words } of article) {
    words.forEach(({ term }, at) => {
      if (names.has(term) && !names.has(words[at - 1]?.term ?? '') && !names.has(words[at + 1]?.term ?? '')) alone.add(term);
    });
  }
  return alone;
}

/** Names of two words and more whose last also stands alone: people, who are called by it from then on. */
const peopleIn = (phrases: readonly Phrase[], alone: ReadonlySet<string>): Set<string> =>
  new Set(phrases.filter(({ isName, terms }) => isName && alone.has(terms.at(-1) ?? '')).map(keyOf));

/** Whether a name that nothing brings in is the theme of a part: it comes often there and seldom elsewhere. */
function isOwn({ terms }: Phrase, times: number, everywhere: ReadonlyMap<string, number>): boolean {
  return times >= SURELY_ONE && times * 2 >= Math.max(...terms.map((term) => everywhere.get(stemOf(term)) ?? 0));
}

/** The phrases of a part that may stand over it, and what they are weighed against. */
export type PhraseFinder = (part: readonly Sentence[]) => { phrases: Phrase[]; setting: Setting };

/** The finder of an article's phrases. */
export function phraseFinder(article: readonly Sentence[], language: string | null, title: string): PhraseFinder {
  const { vocabulary, isKnown } = vocabularyOf(article, language);
  const everywhere = countStems(article);
  const alone = namesAlone(article, vocabulary.names);
  const titleStems = new Set(findWords(title, language).map(({ term }) => stemOf(term)));
  return (part) => {
    const found = part.flatMap((sentence) => findPhrases(sentence, vocabulary));
    const people = peopleIn(found, alone);
    const setting = settingOf(part, found, everywhere, titleStems);
    const phrases = found.filter((phrase) => {
      const times = setting.times.get(keyOf(phrase)) ?? 0;
      if (people.has(keyOf(phrase)) || (times === 1 && phrase.isName)) return false;
      if (vocabulary.rules.nounFirst && times === 1 && phrase.terms.length > 1 && !phrase.isLinked) return false;
      if (phrase.isBare && !isOwn(phrase, times, everywhere)) return false;
      if (isKnown || isUnspaced(phrase.sentence.text)) return true;
      return times >= SURELY_ONE && phrase.terms.length > 1 && phrase.terms.every((term) => term.length >= SHORT);
    });
    return { phrases, setting };
  };
}

interface Weighed {
  phrase: Phrase;
  weight: number;
}

const sharesWord = (one: Phrase, other: Phrase): boolean => {
  const stems = new Set(one.terms.map(stemOf));
  return other.terms.some((term) => stems.has(stemOf(term)));
};

const lettersIn = ({ start, end }: Phrase): number => end - start;

/** Whether one word may be a heading: the part's own theme, of which the rest of the article speaks less; where the part must have a heading, any that comes again. */
function mayStandAlone({ terms }: Phrase, { here, everywhere, top, title }: Setting, isNeeded: boolean): boolean {
  const stem = stemOf(terms[0] ?? '');
  const times = here.get(stem) ?? 0;
  if (isNeeded && times >= LEAST_TIMES) return true;
  return top.slice(0, TOP_WORDS).includes(stem) && times >= SURELY_ONE && times * 2 > (everywhere.get(stem) ?? 0) && !title.has(stem);
}

/** Whether a phrase has its capital only from its place. */
const opensSentence = ({ sentence, start, isName }: Phrase): boolean => start === sentence.start && !isName;

/** Whether a phrase may be one of two: the noun that it turns on comes again in its part. */
function mayBeJoined(phrase: Phrase, { here }: Setting): boolean {
  const isTheme = (here.get(stemOf(phrase.head)) ?? 0) >= LEAST_TIMES;
  return isTheme && phrase.terms.length > 1 && !phrase.isLinked && !opensSentence(phrase);
}

/** The phrase that joins the first in one heading; null where none is nearly as good. */
function secondTo(first: Weighed, weighed: readonly Weighed[], setting: Setting): Phrase | null {
  if (!mayBeJoined(first.phrase, setting)) return null;
  const second = weighed.find(
    ({ phrase, weight }) =>
      weight >= first.weight - SECOND &&
      mayBeJoined(phrase, setting) &&
      lettersIn(phrase) + lettersIn(first.phrase) <= MOST_LETTERS &&
      !sharesWord(phrase, first.phrase),
  );
  return second?.phrase ?? null;
}

/** The heaviest phrases that may stand over a part: one, or two to be joined. */
function choose(weighed: readonly Weighed[], setting: Setting, joins: boolean, isNeeded: boolean): Phrase[] {
  for (const each of weighed) {
    const second = joins ? secondTo(each, weighed, setting) : null;
    if (second) return [each.phrase, second];
    if (each.phrase.terms.length > 1 || isUnspaced(each.phrase.sentence.text) || mayStandAlone(each.phrase, setting, isNeeded))
      return [each.phrase];
  }
  return [];
}

/** The cutter of headings for parts of one article: one noun phrase of the part's own words, or two to be joined by "and"; none where no words are good enough. No two headings share a word. */
export function headingCutter(
  article: readonly Sentence[],
  language: string | null,
  avoid: Iterable<string>,
  title: string,
): (part: readonly Sentence[], shown: readonly Sentence[], isNeeded?: boolean) => Phrase[] {
  const findIn = phraseFinder(article, language, title);
  const used = new Set(Array.from(avoid, stemOf));
  const joins = headingRulesFor(language).and !== '';
  return (part, shown, isNeeded = false) => {
    const { phrases, setting } = findIn(part);
    const seen = new Set(shown);
    const weighed = phrases
      .filter(({ terms }) => !terms.some((term) => used.has(stemOf(term))))
      .filter(
        ({ terms }) => isNeeded || part.length < SHORT_PART || terms.some((term) => (setting.here.get(stemOf(term)) ?? 0) >= LEAST_TIMES),
      )
      .map((phrase) => ({ phrase, weight: weighPhrase(phrase, setting) - (seen.has(phrase.sentence) ? 0 : NOT_SHOWN) }))
      .sort((a, b) => b.weight - a.weight);
    const heading = choose(weighed, setting, joins, isNeeded);
    for (const { terms } of heading) for (const term of terms) used.add(stemOf(term));
    return heading.sort((a, b) => a.sentence.index - b.sentence.index || a.start - b.start);
  };
}
