const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const SCRIPT = /^[A-Z][a-z]{3}$/;
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction in which a language is written, by its well-formed BCP 47 tag. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  if (!language) return 'ltr';
  // Asking Intl.Locale for them takes its time; a well-formed tag begins with them.
  const [base = '', second = ''] = language.split('-');
  const script = SCRIPT.test(second) ? second : '';
  return (script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(base)) ? 'rtl' : 'ltr';
}
