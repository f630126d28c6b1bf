import { commonWords } from '../text/common-words.ts';
import { headingRulesFor } from '../text/heading-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { stemOf } from '../text/stem-of.ts';
import { findWords, isUnspaced } from '../text/words.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { countStems, type Setting, settingOf } from './phrase-features.ts';
import { namesIn, nounsIn, type Vocabulary } from './phrase-vocabulary.ts';
import type { Sentence } from './read-sentences.ts';

const SHORT = 4;
/** How often words must stand together to be one phrase in a language of which we know nothing. */
const SURELY_ONE = 3;

/** What is known of a language's words, or what the article shows where nothing is. */
function vocabularyOf(article: readonly Sentence[], language: string | null): { vocabulary: Vocabulary; isKnown: boolean } {
  const known = rulesFor(language).functionWords;
  const functionWords = known.size ? known : commonWords(article.map(({ words }) => words.map(({ term }) => term)));
  const rules = headingRulesFor(language);
  const isKnown = rules.determiners.size > 0 || rules.capitalNouns;
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
  new Set(phrases.filter(({ isName, terms }) => isName && alone.has(terms.at(-1) ?? '')).map(({ key }) => key));

/** Whether a name that nothing brings in is the theme of a part: it comes often there and seldom elsewhere. */
function isOwn({ stems }: Phrase, times: number, everywhere: ReadonlyMap<string, number>): boolean {
  return times >= SURELY_ONE && times * 2 >= Math.max(...stems.map((stem) => everywhere.get(stem) ?? 0));
}

/** The phrases of a part that may stand over it, and what they are weighed against. */
export type PhraseFinder = (part: readonly Sentence[]) => { phrases: Phrase[]; setting: Setting };

/** The finder of an article's phrases. */
export function phraseFinder(article: readonly Sentence[], language: string | null, title: string): PhraseFinder {
  const { vocabulary, isKnown } = vocabularyOf(article, language);
  const everywhere = countStems(article);
  const alone = namesAlone(article, vocabulary.names);
  const titleStems = new Set(findWords(title, language).map(({ term }) => stemOf(term)));
  const known = new Map<Sentence, Phrase[]>();
  const phrasesOf = (sentence: Sentence): Phrase[] => {
    const phrases = known.get(sentence) ?? findPhrases(sentence, vocabulary);
    known.set(sentence, phrases);
    return phrases;
  };
  return (part) => {
    const found = part.flatMap(phrasesOf);
    const people = peopleIn(found, alone);
    const setting = settingOf(part, found, everywhere, titleStems);
    const phrases = found.filter((phrase) => {
      const times = setting.times.get(phrase.key) ?? 0;
      if (people.has(phrase.key) || (times === 1 && phrase.isName)) return false;
      if (vocabulary.rules.nounFirst && times === 1 && phrase.terms.length > 1 && !phrase.isLinked) return false;
      if (phrase.isBare && !isOwn(phrase, times, everywhere)) return false;
      if (isKnown || isUnspaced(phrase.sentence.text)) return true;
      return times >= SURELY_ONE && phrase.terms.length > 1 && phrase.terms.every((term) => term.length >= SHORT);
    });
    return { phrases, setting };
  };
}
