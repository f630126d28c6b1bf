import { FUNCTION_WORDS } from '../../text/common-function-words.ts';
import { findLanguage } from '../../text/find-language.ts';
import { primaryLanguage } from '../../text/language.ts';
import { countTerms } from '../../text/words.ts';

/** The languages of a summary and its article, BCP 47; null where nobody knows. */
export interface ComparedLanguages {
  summary: string | null;
  article: string | null;
  isSame: boolean;
}

/** A short text is in another language where it has so many function words of that one, and twice as many as of its article's. */
const FEWEST = 3;
const CLEARER = 2;
/** More than this says nothing more of a language. */
const SAMPLE = 4000;

/** Whether a summary is written in the language of its article. Where nothing says otherwise, it is. */
export function compareLanguages(summary: string, article: string | null): ComparedLanguages {
  const sample = summary.slice(0, SAMPLE);
  const heard = findLanguage(sample, article) ?? article;
  const found = heard === article ? (findInFewWords(sample, article) ?? article) : heard;
  const isSame = article === null || primaryLanguage(found) === primaryLanguage(article);
  return { summary: found === 'und' ? null : found, article, isSame };
}

/** The language of a text of a few lines; null where it may as well be that of its article. */
function findInFewWords(text: string, article: string | null): string | null {
  const terms = countTerms(text, null);
  const tables = Object.values(FUNCTION_WORDS).flat();
  const own = tables.find(({ language }) => language === primaryLanguage(article));
  if (!own) return null;
  const countOf = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + (terms.get(word) ?? 0), 0);
  const ranked = tables.map(({ language, words }) => ({ language, count: countOf(words) })).sort((a, b) => b.count - a.count);
  const [best] = ranked;
  return best && best.count >= FEWEST && best.count > CLEARER * countOf(own.words) ? best.language : null;
}
