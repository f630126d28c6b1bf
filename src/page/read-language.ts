import type { MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const SCRIPT = /^[A-Z][a-z]{3}$/;
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The language that the page declares, as a BCP 47 tag; null where it declares none that is one. */
export function readLanguage(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent): string | null {
  const root = document.documentElement;
  const body = document.body as HTMLElement | null;
  const said = [
    document.querySelector('article h1, main h1')?.closest('[lang]')?.getAttribute('lang'),
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    body?.getAttribute('lang'),
    meta('content-language', 'og:locale'),
    ...nodes.filter(isArticleNode).map(({ inLanguage }) => (typeof inLanguage === 'string' ? inLanguage : null)),
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
  // Asking Intl.Locale for them takes its time; a well-formed tag begins with them.
  const [base = '', second = ''] = language.split('-');
  const script = SCRIPT.test(second) ? second : '';
  return (script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(base)) ? 'rtl' : 'ltr';
}
