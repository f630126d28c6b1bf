/** The content of the first meta element of any of these names (name, property or itemprop), names tried in order; null where there is none. */
export type MetaContent = (...names: string[]) => string | null;

/** The page's meta elements, read once. Text is white-space folded; names are lower case. */
export function metaContent(document: Document): MetaContent {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = foldSpace(meta.getAttribute('content') ?? '');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && !contents.has(name)) contents.set(name, content);
      }
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = contents.get(name);
      if (content) return content;
    }
    return null;
  };
}

/** A short text of a page's head or of an attribute, on one line, well-formed and without marks for breaking its words. */
export const foldSpace = (text: string): string =>
  (HAS_SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text)
    .replace(/[\u00ad\u200b]/g, '')
    .replace(WIDE_SPACE, ' ')
    .trim();

const HAS_SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** White space that is not one plain space already. */
const WIDE_SPACE = /[^\S ]\s*| \s+/g;
