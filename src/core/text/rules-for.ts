import { primaryLanguage } from './language.ts';
import type { LanguageRules } from './language-rules.ts';
import { german } from './rules-de.ts';
import { english } from './rules-en.ts';
import { spanish } from './rules-es.ts';
import { french } from './rules-fr.ts';
import { italian } from './rules-it.ts';
import { dutch } from './rules-nl.ts';
import { portuguese } from './rules-pt.ts';
import { none } from './word-set.ts';

const general: LanguageRules = {
  never: none,
  maybe: none,
  numbered: none,
  ordinals: false,
  saying: none,
  functionWords: none,
  leaning: none,
  leaningPhrases: [],
  standingPhrases: [],
  persons: none,
  articles: { opening: none, inside: none },
  boilerplate: /(?!)/,
  coming: /(?!)/,
  future: /(?!)/,
  speakers: none,
  next: '',
};
const ordinalLanguages = new Set([
  'bs',
  'cs',
  'da',
  'et',
  'fi',
  'fo',
  'hr',
  'hu',
  'is',
  'lb',
  'lv',
  'nb',
  'nn',
  'no',
  'pl',
  'sk',
  'sl',
  'sr',
  'tr',
]);
/** The languages of which we have a table, by their tag. */
export const rulesByLanguage: ReadonlyMap<string, LanguageRules> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
]);

/** The rules of a language; English where it is not said, general ones where we have no table. */
export function rulesFor(language: string | null): LanguageRules {
  const primary = primaryLanguage(language);
  if (!primary) return english;
  return rulesByLanguage.get(primary) ?? { ...general, ordinals: ordinalLanguages.has(primary) };
}
