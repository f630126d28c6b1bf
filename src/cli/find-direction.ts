const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Mand', 'Samr', 'Rohg']);
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/** The direction in which a language is written; where none is known, the direction of the text's first letter. */
export function findDirection(language: string | null, text: string): 'ltr' | 'rtl' {
  if (language !== null) return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  const letter = LETTER.exec(text)?.[0] ?? '';
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
