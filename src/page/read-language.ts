import type { MetaContent } from './meta-content.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The language that the page declares, as a BCP 47 tag; null where it declares none that is one. */
export function readLanguage(document: Document, meta: MetaContent): string | null {
  const root = document.documentElement;
  const body = document.body as HTMLElement | null;
  const said = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    body?.getAttribute('lang'),
    meta('content-language', 'og:locale'),
  ];
  for (const tag of said) {
    const language = validTag(tag);
    if (language) return language;
  }
  return null;
}

function validTag(tag: string | null | undefined): string | null {
  const first = tag?.split(',')[0]?.trim().replaceAll('_', '-').replace(/\..*$/, '');
  if (!first || first.toLowerCase().startsWith('x-')) return null;
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return null;
  }
}

/** The direction that the page declares, or that its language is written in. */
export function readDirection(document: Document, language: string | null): 'ltr' | 'rtl' {
  const body = document.body as HTMLElement | null;
  for (const element of [body, document.documentElement]) {
    const said = element?.getAttribute('dir')?.toLowerCase();
    if (said === 'rtl' || said === 'ltr') return said;
  }
  if (!language) return 'ltr';
  const { language: base, script } = new Intl.Locale(language);
  return (script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(base)) ? 'rtl' : 'ltr';
}

const SAMPLE = 4000;
const FEWEST_LETTERS = 40;
const MOSTLY = 0.7;
/** Scripts by how BCP 47 names them; Japanese and Korean before the characters that they share with Chinese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Jpan', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['Kore', /\p{sc=Hang}/gu],
  ['Hani', /\p{sc=Hani}/gu],
  ...['Latn', 'Cyrl', 'Arab', 'Hebr', 'Grek', 'Deva', 'Thai', 'Beng', 'Taml', 'Armn', 'Geor'].map(
    (script) => [script, new RegExp(`\\p{sc=${script}}`, 'gu')] as const,
  ),
];
const LEAST_KANA = 0.1;

/**
 * The doubt about a text's language, for the note `language-unsure`: what the page declares ('' for nothing) and what the text's letters say, as BCP 47 tags.
 * Null where both agree or the text is too short to tell. Letters tell scripts apart, not the languages of one script.
 */
export function languageDoubt(text: string, declared: string | null): { declared: string; found: string } | null {
  const script = scriptOf(text.slice(0, SAMPLE));
  if (!script) return null;
  if (declared && isWrittenIn(declared, script)) return null;
  const found = script === 'Latn' ? 'und' : new Intl.Locale(`und-${script === 'Hani' ? 'Hans' : script}`).maximize().language;
  return { declared: declared ?? '', found };
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
  const usual = new Intl.Locale(language).maximize().script ?? 'Latn';
  return usual === script || (script === 'Hani' && /^(?:Han[st]|Jpan|Kore)$/.test(usual));
}
