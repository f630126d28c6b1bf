import { rulesFor } from '../text/rules-for.ts';
import { findPhrases, namesIn, type Phrase } from './find-phrases.ts';
import type { Sentence } from './read-sentences.ts';

const IN_DIGEST = 0.4;
const REPEATED = 0.5;
const INTRODUCED = 0.3;
const A_NAME = 0.2;
const LEAST_SCORE = 0.7;

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

/** The cutter of headings for parts of one article: each is a phrase of the part's own words, and no two share a word. */
export function headingCutter(
  article: readonly Sentence[],
  language: string | null,
  avoid: Iterable<string>,
): (part: readonly Sentence[], shown: ReadonlySet<Sentence>) => Phrase | null {
  const rules = rulesFor(language);
  const names = namesIn(article);
  const nouns = introducedTerms(article, rules.determiners);
  const everywhere = countTerms(article);
  const used = new Set(avoid);
  return (part, shown) => {
    const here = countTerms(part);
    const telling = (term: string) => {
      const count = here.get(term) ?? 0;
      return (Math.log(1 + count) * count) / (1 + (everywhere.get(term) ?? count));
    };
    const phrases = part.flatMap((sentence) => findPhrases(sentence, rules, names));
    const times = new Map<string, number>();
    for (const phrase of phrases) times.set(keyOf(phrase), (times.get(keyOf(phrase)) ?? 0) + 1);
    const score = (phrase: Phrase) => {
      const words = phrase.terms.length;
      const repeated = (times.get(keyOf(phrase)) ?? 0) > 1;
      if (!phrase.isName && !(phrase.isIntroduced && nouns.has(phrase.terms.at(-1) ?? ''))) return 0;
      if (words === 1 && !repeated && !phrase.isName) return 0;
      const mean = phrase.terms.reduce((sum, term) => sum + telling(term), 0) / words;
      const extra =
        (shown.has(phrase.sentence) ? IN_DIGEST : 0) +
        (repeated ? REPEATED : 0) +
        (phrase.isIntroduced ? INTRODUCED : 0) +
        (phrase.isName ? A_NAME : 0);
      return mean * (words > 1 ? 1.2 : phrase.isName ? 0.7 : 0.35) * (1 + extra);
    };
    let best: { phrase: Phrase; score: number } | null = null;
    for (const phrase of phrases) {
      if (phrase.terms.some((term) => used.has(term))) continue;
      const value = score(phrase);
      if (value >= LEAST_SCORE && value > (best?.score ?? 0)) best = { phrase, score: value };
    }
    for (const term of best?.phrase.terms ?? []) used.add(term);
    return best?.phrase ?? null;
  };
}
