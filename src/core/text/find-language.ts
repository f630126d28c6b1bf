import { primaryLanguage } from './language.ts';
import { rulesByLanguage } from './rules-for.ts';
import { findWords, isUnspaced } from './words.ts';

const SAMPLE = 4000;
const LEAST_WORDS = 40;
const SURE = 0.3;
const UNLIKELY = 0.12;

/** The language of a text as its page declares it, unless its function words plainly say another; `und` where neither says one. */
export function findLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = findWords(sample, null);
  if (isUnspaced(sample) || words.length < LEAST_WORDS) return declared;
  const shares = Array.from(rulesByLanguage, ([language, { functionWords }]) => ({
    language,
    share: words.filter(({ term }) => functionWords.has(term)).length / words.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const own = shares.find(({ language }) => language === primaryLanguage(declared))?.share ?? 0;
  if (best.share >= SURE && own < UNLIKELY) return best.language;
  return declared ?? (best.share >= UNLIKELY ? best.language : 'und');
}
