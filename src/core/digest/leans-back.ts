import type { LanguageRules } from '../text/language-rules.ts';
import type { Word } from '../text/words.ts';

const EARLY = 8;

/** Whether a sentence cannot be understood without the one before: by its first words, or by a "he" that comes before any name. */
export function leansBack(text: string, words: readonly Word[], rules: LanguageRules): boolean {
  const [first] = words;
  if (!first) return false;
  if (rules.leaning.has(first.term)) return true;
  const opening = text.slice(first.start, first.start + 40).toLowerCase();
  if (rules.leaningPhrases.some((phrase) => opening.startsWith(phrase))) return true;
  const second = words[1];
  if (second && rules.functionWords.has(first.term) && rules.leaning.has(second.term)) return true;
  for (const word of words.slice(1, EARLY)) {
    if (rules.persons.has(word.term)) return true;
    if (/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}
