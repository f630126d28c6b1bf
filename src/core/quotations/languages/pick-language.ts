import type { Passage } from '../../article.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import type { Language } from './language.ts';

const languages: ReadonlyMap<string, Language> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['ja', japanese],
]);

/** The tables for a BCP 47 tag by its primary subtag. Where the tag is missing or unknown: English for Latin script, Arabic and Japanese for their own, else null. */
export function pickLanguage(tag: string | null, passages: readonly Passage[]): Language | null {
  const known = languages.get((tag ?? '').split('-', 1)[0]?.toLowerCase() ?? '');
  if (known) return known;
  if (passages.some(({ text }) => /\p{Script=Arabic}/u.test(text))) return arabic;
  if (passages.some(({ text }) => /\p{Script=Hiragana}/u.test(text))) return japanese;
  return passages.some(({ text }) => /\p{Script=Latin}/u.test(text)) ? english : null;
}
