import { FUNCTION_WORDS } from './common-function-words.ts';
import { primaryLanguage } from './language.ts';
import { countTerms } from './words.ts';

const SAMPLE = 4000;
const SCRIPT_SAMPLE = 1000;
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 30;
/** So many of a text's words are function words of its language, and the next language has at most this share of them; fewer in a list of names, where no other language may come near. */
const PLAIN = { least: 0.12, most: 0.85 };
const THIN = { least: 0.06, most: 0.6 };
/** A language declared is wrong where another has more than twice its words. */
const WRONG = 0.5;
const MOSTLY = 0.7;
const LEAST_KANA = 0.1;

/** Scripts by how BCP 47 names them; Japanese and Korean before the characters that they share with Chinese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Jpan', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['Kore', /\p{sc=Hang}/gu],
  ['Hani', /\p{sc=Hani}/gu],
  ...['Latn', 'Cyrl', 'Arab', 'Hebr', 'Grek', 'Deva', 'Thai', 'Beng', 'Taml', 'Armn', 'Geor'].map(
    (script) => [script, new RegExp(`\\p{sc=${script}}`, 'gu')] as const,
  ),
];
/** Written in other scripts too, or under another tag than that of its words. */
const SAME: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  bs: 'hr',
  sh: 'hr',
  'sr-latn': 'hr',
  mk: 'bg',
  ms: 'id',
  in: 'id',
  iw: 'he',
  mo: 'ro',
};

/** What a text's letters and words say of its language. */
interface Heard {
  /** The language that they plainly are, as a BCP 47 tag; null where they do not say. */
  language: string | null;
  /** Whether they can be the language given. */
  canBe: (language: string) => boolean;
}

/** The language of a text as its page declares it, unless its letters or its words plainly say another; `und` where they say only that it is none of that name, or none that we know. */
export function findLanguage(text: string, declared: string | null): string | null {
  const heard = hear(text.slice(0, SAMPLE));
  if (!heard || (declared && heard.canBe(declared))) return declared;
  return heard.language ?? 'und';
}

/** The doubt about the language found for a text, for the note `language-unsure`, as BCP 47 tags (`declared` '' for nothing); null where both agree, and where only the text says one. */
export function languageDoubt(declared: string | null, found: string | null): { declared: string; found: string } | null {
  return found === null || found === declared || (!declared && found !== 'und') ? null : { declared: declared ?? '', found };
}

function hear(text: string): Heard | null {
  const script = scriptOf(text.slice(0, SCRIPT_SAMPLE));
  if (!script) return null;
  const rivals = FUNCTION_WORDS[script];
  if (!rivals) return { language: languageOf(script), canBe: (language) => isWrittenIn(language, script) };
  const terms = countTerms(text, null);
  const total = [...terms.values()].reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_WORDS) return null;
  const shareOf = (own: ReadonlySet<string>) => [...own].reduce((sum, word) => sum + (terms.get(word) ?? 0), 0) / total;
  const shares = rivals.map(({ language, words }) => ({ language, share: shareOf(words) })).sort((one, other) => other.share - one.share);
  const [best = { language: '', share: 0 }, next = best] = shares;
  const isClear = ({ least, most }: typeof PLAIN) => best.share >= least && next.share <= most * best.share;
  return {
    language: isClear(PLAIN) || isClear(THIN) ? best.language : null,
    canBe: (language) => {
      if (!isWrittenIn(language, script)) return false;
      const own = shares.find((one) => one.language === wordsLanguage(language))?.share;
      // Of a language without a table we know nothing but that its words are seldom those of another.
      return best.share < PLAIN.least || (own === undefined ? best.share < 2 * PLAIN.least : own >= WRONG * best.share);
    },
  };
}

const languageOf = (script: string) => new Intl.Locale(`und-${script === 'Hani' ? 'Hans' : script}`).maximize().language;

/** The language and, where a tag names one, the script; nothing else of a tag is looked at, which may be no BCP 47 tag at all. */
function partsOf(tag: string): { primary: string; script: string } {
  return { primary: primaryLanguage(tag) ?? 'und', script: /^\w+[-_]([a-z]{4})(?=$|[-_])/i.exec(tag)?.[1]?.toLowerCase() ?? '' };
}

/** The language whose words a tag's are counted as. */
function wordsLanguage(tag: string): string {
  const { primary, script } = partsOf(tag);
  return SAME[`${primary}-${script}`] ?? SAME[primary] ?? primary;
}

function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  const share = (letter: RegExp) => (text.match(letter)?.length ?? 0) / letters;
  const found = SCRIPTS.find(([script, letter]) => share(letter) >= (script === 'Jpan' ? LEAST_KANA : MOSTLY));
  return found?.[0] ?? null;
}

/** Whether a language is written in a script; Serbian and its like in the one they name, else in the usual one. */
function isWrittenIn(language: string, script: string): boolean {
  const { primary, script: named } = partsOf(language);
  const usual = new Intl.Locale(named ? `${primary}-${named}` : primary).maximize().script ?? 'Latn';
  return usual === script || (script === 'Hani' && /^(?:Han[st]|Jpan|Kore)$/.test(usual));
}
