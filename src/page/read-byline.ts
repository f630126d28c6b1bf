import { isSameText } from './is-same-text.ts';
import { foldSpace, type MetaContent } from './meta-content.ts';
import { parseWebAddress } from './parse-web-address.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';

const LONGEST = 100;
const MOST_WORDS = 8;
const SHORTEST_LABEL = 4;
const MOST_WRITERS = 4;
const NOT_THE_ARTICLE = 'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"]';
const LOOSEST = '[class*="byline"], [class*="author"]';
const VISIBLE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.author-name, .byline-name, .byline__name, .author__name, .c-byline__author, .p-author',
  '.byline, .author',
  LOOSEST,
];

/** Who wrote it, as the page says: names joined by commas; null where it says nobody, or only its own site. */
export function readByline(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent, site: Site): string | null {
  const isWriter = (name: string) => isName(name) && !isSite(name, site);
  const declared = nodes.filter(isArticleNode).flatMap((node) => namesOf(node.author ?? node.creator, isWriter));
  if (declared.length > 0) return [...new Set(declared)].join(', ');
  const said = withoutLabel(
    meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl') ?? '',
  );
  return isWriter(said) ? said : visibleByline(document, isWriter);
}

/** The site that a page stands on: its name, where it says one, and the page's address. */
interface Site {
  siteName: string | null;
  url: string;
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a name is that of the site itself, as its own heading or its address spells it. People name their sites with first name and last. */
function isSite(name: string, { siteName, url }: Site): boolean {
  if (siteName && isSameText(name, siteName)) return true;
  const host = parseWebAddress(url)?.hostname.split('.') ?? [];
  const [letters, label] = [lettersOf(name), lettersOf(host.slice(0, -1).sort((one, other) => other.length - one.length)[0] ?? '')];
  if (label.length < SHORTEST_LABEL || !letters.includes(label)) return false;
  return letters !== label || !name.includes(' ');
}

/** A site that says that it wrote its own page says nothing; a person may be named as their site is. */
function namesOf(author: unknown, isWriter: (name: string) => boolean): string[] {
  return [author].flat().flatMap((one) => {
    const { name, '@type': type } = typeof one === 'string' ? { name: one, '@type': null } : ((one ?? {}) as JsonLdNode);
    if (type === 'Organization' || type === 'NewsMediaOrganization') return [];
    return [name]
      .flat()
      .map((text) => (typeof text === 'string' ? withoutLabel(foldSpace(text)) : ''))
      .filter(type === 'Person' ? isName : isWriter);
  });
}

function visibleByline(document: Document, isWriter: (name: string) => boolean): string | null {
  for (const selector of VISIBLE) {
    const names = namesTogether(document, selector, selector === LOOSEST ? (name) => isWriter(name) && isFullName(name) : isWriter);
    if (names[0]) return names.length <= MOST_WRITERS ? names.join(', ') : names[0];
  }
  return null;
}

/** The names in the elements that stand with the first of them; of one inside another, the shorter. */
function namesTogether(document: Document, selector: string, isWriter: (name: string) => boolean): string[] {
  const names: string[] = [];
  let together: Element | null = null;
  for (const element of document.querySelectorAll(selector)) {
    const text = withoutLabel(foldSpace(element.textContent ?? ''));
    if (!isWriter(text) || element.closest(NOT_THE_ARTICLE)) continue;
    together ??= element.parentElement?.parentElement ?? element.parentElement;
    if (!together?.contains(element)) continue;
    const same = names.findIndex((name) => text.includes(name) || name.includes(text));
    if (same < 0) names.push(text);
    else if (text.length < (names[same]?.length ?? 0)) names[same] = text;
  }
  return names;
}

const isName = (text: string) =>
  text.length > 1 &&
  text.length <= LONGEST &&
  text.split(' ').length <= MOST_WORDS &&
  !/^https?:|^@|[<>{}]/.test(text) &&
  !NO_NAME.test(text) &&
  /\p{L}/u.test(text);

/** Companies by their legal form, addresses, and the names that software gives to nobody. */
const NO_NAME =
  /(?:^|[\s,])(?:GmbH|AG|KG|Inc|Ltd|LLC|Corp|S\.A|B\.V|SARL|e\.\s?V)(?:$|[\s.,])|\.\p{Ll}{2,4}(?:$|[\s,/])|^(?:admin|administrator|anonymous|editor|guest|nobody|null|publisher|root|super ?user|undefined|unknown|user|webmaster)$/iu;

/** First name and last, where letters have cases. */
const isFullName = (text: string) => !/\p{Ll}/u.test(text) || /\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(text);

const LABEL = /^(?:[^:]{1,30}:\s+|(?:written\s+)?(?:by|von|par|por|door|av|af|di)(?:\s+|$))/i;
/** “Erstellt von Jo Falk”, but not “Anna von der Heide”. */
const LONG_LABEL = /^\p{L}+(?: \p{L}+){0,3} (?:by|von|par|por) (?=\p{Lu}\S+ \p{Lu})/u;
const DATE_BEHIND = /[\s,|·–—-]+(?:\p{L}{1,3}\.?\s+)?\d.*$/u;

/** A byline without what leads it ("By", "Text:") and the date behind it. */
const withoutLabel = (text: string) =>
  text
    .replace(LABEL, '')
    .replace(LONG_LABEL, '')
    .replace(DATE_BEHIND, '')
    .replace(/[\s,|·–—-]+$/, '');
