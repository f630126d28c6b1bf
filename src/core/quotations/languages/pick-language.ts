import type { Passage } from '../../article.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

const languages: ReadonlyMap<string, Language> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['ja', japanese],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['ru', russian],
  ['zh', chinese],
]);

/** The tables for a BCP 47 tag by its primary subtag. Where the tag is missing or unknown: a guess by the script, null for one without tables. */
export function pickLanguage(tag: string | null, passages: readonly Passage[]): Language | null {
  const known = languages.get((tag ?? '').split('-', 1)[0]?.toLowerCase() ?? '');
  if (known) return known;
  const text = passages.map((passage) => passage.text).join('\n');
  const counted = scripts.map(({ script, weight, language }) => ({ language, count: weight * (text.match(script)?.length ?? 0) }));
  const most = counted.reduce<{ language: Language | null; count: number }>((a, b) => (b.count > a.count ? b : a), {
    language: null,
    count: 0,
  });
  return most.language;
}

/** The language that a text in a script is likeliest to be in. Japanese writes more Chinese characters than its own. */
const scripts: readonly { readonly script: RegExp; readonly weight: number; readonly language: Language }[] = [
  { script: /\p{Script=Latin}/gu, weight: 1, language: english },
  { script: /\p{Script=Arabic}/gu, weight: 1, language: arabic },
  { script: /\p{Script=Cyrillic}/gu, weight: 1, language: russian },
  { script: /\p{Script=Hiragana}/gu, weight: 4, language: japanese },
  { script: /\p{Script=Han}/gu, weight: 1, language: chinese },
];
