import { findLanguage } from '../core/text/find-language.ts';

/**
 * Whether a browser's translator has put its own words in the place of a text in this language (a BCP 47 tag, null where it is not known). Chromium's says so by a
 * class of the root; Firefox's leaves no mark, so that only the words tell.
 */
export function isTranslated({ documentElement }: Document, text: string, language: string | null): boolean {
  const { classList } = documentElement;
  if (classList.contains('translated-ltr') || classList.contains('translated-rtl')) return true;
  return language !== null && ![language, 'und'].includes(findLanguage(text, language) ?? 'und');
}
