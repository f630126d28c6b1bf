import { rulesFor } from '../text/rules-for.ts';
import { findWords } from '../text/words.ts';
import { findPhrases, namesIn, type Phrase } from './find-phrases.ts';
import type { Sentence } from './read-sentences.ts';

const SEVERAL_WORDS = 1.2;
const ONE_NAME = 0.7;
const ONE_WORD = 0.35;
const REPEATED = 0.5;
const INTRODUCED = 0.3;
const A_NAME = 0.2;
const NOT_SHOWN = 0.35;
const IN_TITLE = 0.5;
const LEAST_SCORE = 0.2;

const keyOf = (phrase: Phrase): string => phrase.terms.join(' ');

function countTerms(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Terms that stand right after an article or a preposition somewhere: nouns, as a rule. */
function introducedTerms(sentences: readonly Sentence[], determiners: ReadonlySet<string>): Set<string> {
  return new Set(
    sentences.flatMap(({ words }) => words.flatMap(({ term }, at) => (determiners.has(words[at - 1]?.term ?? '') ? [term] : []))),
  );
}

/** What a phrase is weighed against: its part, what the digest shows of it, and the whole article. */
interface Setting {
  here: ReadonlyMap<string, number>;
  everywhere: ReadonlyMap<string, number>;
  shown: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  title: ReadonlySet<string>;
  /** How often each phrase comes in the part. */
  times: ReadonlyMap<string, number>;
}

/** How well a phrase names its part: by terms that are frequent here and rare elsewhere; 0 where it may be no noun phrase. */
function weighPhrase(phrase: Phrase, { here, everywhere, shown, nouns, title, times }: Setting): number {
  const { terms, isName, isIntroduced } = phrase;
  const isRepeated = (times.get(keyOf(phrase)) ?? 0) > 1;
  if (!isName && !(isIntroduced && nouns.has(terms.at(-1) ?? ''))) return 0;
  if (terms.length === 1 && !isRepeated && !isName) return 0;
  const telling = terms.map((term) => {
    const count = here.get(term) ?? 0;
    return (Math.log(1 + count) * count) / (1 + (everywhere.get(term) ?? count));
  });
  const mean = telling.reduce((a, b) => a + b, 0) / terms.length;
  const length = terms.length > 1 ? SEVERAL_WORDS : isName ? ONE_NAME : ONE_WORD;
  const extra = (isRepeated ? REPEATED : 0) + (isIntroduced ? INTRODUCED : 0) + (isName ? A_NAME : 0);
  const place = (terms.every((term) => shown.has(term)) ? 1 : NOT_SHOWN) * (terms.every((term) => title.has(term)) ? IN_TITLE : 1);
  return mean * length * (1 + extra) * place;
}

/** The cutter of headings for parts of one article: each is a phrase of the part's own words, preferably one that its shown sentences have; no two share a word. */
export function headingCutter(
  article: readonly Sentence[],
  language: string | null,
  avoid: Iterable<string>,
  title: string,
): (part: readonly Sentence[], shown: readonly Sentence[]) => Phrase | null {
  const rules = rulesFor(language);
  const names = namesIn(article);
  const used = new Set(avoid);
  const overall = {
    nouns: introducedTerms(article, rules.determiners),
    everywhere: countTerms(article),
    title: new Set(findWords(title, language).map(({ term }) => term)),
  };
  return (part, shown) => {
    const phrases = part.flatMap((sentence) => findPhrases(sentence, rules, names));
    const times = new Map<string, number>();
    for (const phrase of phrases) times.set(keyOf(phrase), (times.get(keyOf(phrase)) ?? 0) + 1);
    const setting = { ...overall, times, here: countTerms(part), shown: new Set(shown.flatMap(({ terms }) => terms)) };
    let best: { phrase: Phrase; score: number } | null = null;
    for (const phrase of phrases) {
      if (phrase.terms.some((term) => used.has(term))) continue;
      const score = weighPhrase(phrase, setting);
      if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { phrase, score };
    }
    for (const term of best?.phrase.terms ?? []) used.add(term);
    return best?.phrase ?? null;
  };
}
