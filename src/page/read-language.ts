import type { MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';

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

/** The direction that the page declares; null where it declares none. */
export function readDirection(document: Document): 'ltr' | 'rtl' | null {
  const body = document.body as HTMLElement | null;
  for (const element of [body, document.documentElement]) {
    const said = element?.getAttribute('dir')?.toLowerCase();
    if (said === 'rtl' || said === 'ltr') return said;
  }
  return null;
}
