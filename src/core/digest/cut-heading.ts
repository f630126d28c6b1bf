import { commonWords } from '../text/common-words.ts';
import { headingRulesFor } from '../text/heading-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { stemOf } from '../text/stem-of.ts';
import { findWords, isUnspaced } from '../text/words.ts';
import { findPhrases, namesIn, nounsIn, type Phrase, type Vocabulary } from './find-phrases.ts';
import type { Sentence } from './read-sentences.ts';

const SHORT = 4;
/** How often words must stand together to be one phrase in a language of which we know nothing. */
const SURELY_ONE = 3;
/** How much it counts that a word is frequent in the part, and that it is the part's own. */
const FREQUENT = 2;
const OWN = 0.2;
const REPEATED = 0.35;
const OPENS_PART = 0.5;
const OPENING = 3;
const ALL_NAMES = 0.8;
const NOT_SHOWN = 0.7;
const IN_TITLE = 0.6;
const LEAST_SCORE = 0.9;
/** How often the noun that a heading turns on should come in its part, and what one is worth that comes less. */
const LEAST_TIMES = 2;
const ONCE = 0.4;
/** By how many words with a meaning a phrase has. */
const BY_WORDS = [0.8, 0.8, 1, 1.1, 1, 0.85, 0.7];

const keyOf = (phrase: Phrase): string => phrase.terms.join(' ');

function countStems(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(stemOf(term), (counts.get(stemOf(term)) ?? 0) + 1);
  return counts;
}

/** What a phrase is weighed against: its part, what the digest shows of it, and the whole article. */
interface Setting {
  here: ReadonlyMap<string, number>;
  everywhere: ReadonlyMap<string, number>;
  shown: ReadonlySet<Sentence>;
  opening: ReadonlySet<Sentence>;
  title: ReadonlySet<string>;
  /** How often each phrase comes in the part. */
  times: ReadonlyMap<string, number>;
}

/** How well a phrase names its part: by words that are frequent here and rare elsewhere. */
function weighPhrase(phrase: Phrase, { here, everywhere, shown, opening, title, times }: Setting): number {
  const { terms, head, isName, sentence } = phrase;
  const telling = terms.map((term) => {
    const count = here.get(stemOf(term)) ?? 0;
    return count ** FREQUENT * (count / (1 + (everywhere.get(stemOf(term)) ?? count))) ** OWN;
  });
  const sum = telling.reduce((a, b) => a + b, 0) / Math.sqrt(terms.length);
  const often = (times.get(keyOf(phrase)) ?? 0) > 1 ? REPEATED : 0;
  const turning = (here.get(stemOf(head)) ?? 0) < LEAST_TIMES ? ONCE : 1;
  const place = (shown.has(sentence) ? 1 : NOT_SHOWN) * (terms.every((term) => title.has(stemOf(term))) ? IN_TITLE : 1);
  return (
    sum *
    (BY_WORDS[terms.length] ?? 0) *
    (isName ? ALL_NAMES : 1) *
    (1 + often + (opening.has(sentence) ? OPENS_PART : 0)) *
    place *
    turning
  );
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

/** What is known of a language's words, or what the article shows where nothing is. */
function vocabularyOf(article: readonly Sentence[], language: string | null): { vocabulary: Vocabulary; isKnown: boolean } {
  const known = rulesFor(language).functionWords;
  const functionWords = known.size ? known : commonWords(article.map(({ words }) => words.map(({ term }) => term)));
  const rules = headingRulesFor(language);
  const ruled = known.size ? rules : { ...rules, determiners: functionWords };
  return {
    isKnown: known.size > 0,
    vocabulary: { rules: ruled, functionWords, names: namesIn(article), nouns: nounsIn(article, ruled, functionWords) },
  };
}

/** The cutter of headings for parts of one article: each is a noun phrase of the part's own words; no two share a word. */
export function headingCutter(
  article: readonly Sentence[],
  language: string | null,
  avoid: Iterable<string>,
  title: string,
): (part: readonly Sentence[], shown: readonly Sentence[]) => Phrase | null {
  const { vocabulary, isKnown } = vocabularyOf(article, language);
  const used = new Set(Array.from(avoid, stemOf));
  const everywhere = countStems(article);
  const alone = namesAlone(article, vocabulary.names);
  const titleStems = new Set(findWords(title, language).map(({ term }) => stemOf(term)));
  return (part, shown) => {
    const phrases = part.flatMap((sentence) => findPhrases(sentence, vocabulary));
    const people = peopleIn(phrases, alone);
    const times = new Map<string, number>();
    for (const phrase of phrases) times.set(keyOf(phrase), (times.get(keyOf(phrase)) ?? 0) + 1);
    const setting = {
      everywhere,
      title: titleStems,
      times,
      here: countStems(part),
      shown: new Set(shown),
      opening: new Set(part.slice(0, OPENING)),
    };
    let best: { phrase: Phrase; score: number } | null = null;
    for (const phrase of phrases) {
      const isBarred = people.has(keyOf(phrase)) || phrase.terms.some((term) => used.has(stemOf(term)));
      const isOnce = times.get(keyOf(phrase)) === 1;
      if (isBarred || (isOnce && phrase.isName)) continue;
      if (phrase.isBare && !isOwn(phrase, times.get(keyOf(phrase)) ?? 0, everywhere)) continue;
      if (!isKnown && !isUnspaced(phrase.sentence.text) && (times.get(keyOf(phrase)) ?? 0) < SURELY_ONE) continue;
      if (!isKnown && phrase.terms.some((term) => term.length < SHORT && !isUnspaced(term))) continue;
      const score = weighPhrase(phrase, setting);
      if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { phrase, score };
    }
    for (const term of best?.phrase.terms ?? []) used.add(stemOf(term));
    return best?.phrase ?? null;
  };
}
