import { isSameText } from './is-same-text.ts';
import { foldSpace, type MetaContent } from './meta-content.ts';
import { withoutDates } from './parse-date.ts';
import { parseWebAddress } from './parse-web-address.ts';
import { isWrittenNode, type JsonLdNode } from './read-json-ld.ts';
import { isFullName, isName, saysThatNameFollows, withoutLabel } from './writer-name.ts';

const SHORTEST_LABEL = 4;
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template']);
const MOST_WRITERS = 4;
const LEVELS = 4;
const LONGEST_MARKED = 300;
const NOT_THE_ARTICLE =
  'aside:not(article aside), nav, body > footer, [class*="comment"]:not(body, main, article), [id*="comment"]:not(body), [class*="related"]:not(body), [class*="sidebar"]:not(body, main), [class*="widget"]:not(body)';

/** The address of one writer, not of the list of them. */
const PROFILE = /\/(?:authors?|autor(?:en|es)?|auteurs?)\/[^/?#]+/;

/** Marks that a page sets on its writers' names; `near` counts around its title only, `full` takes first name and last. */
const MARKS = {
  card: { selector: '.vcard .fn, .h-card .p-name, .p-author', near: true },
  named: {
    selector: '[class*="author-name"], [class*="author_name"], [class*="authorName"], [class*="AuthorName"], .byline-name, .byline__name',
  },
  linked: { selector: '[rel~="author"]' },
  profile: { selector: 'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor"], a[href*="/auteur"]', path: PROFILE },
  item: { selector: '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]' },
  user: { selector: '.username, [class*="user-name"], [itemprop~="author"] a', near: true },
  loosest: { selector: '[class*="byline"], [class*="author"]', near: true, full: true },
} as const;

interface Mark {
  selector: string;
  near?: boolean;
  full?: boolean;
  path?: RegExp;
}

/** Who wrote it, as the page shows or says: names joined as the page joins them, else by commas; null where it says nobody. What the page's data says counts where the page shows it too. */
export function readByline(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent, page: Page): string | null {
  const isWriter = (name: string) => isName(name) && !isSite(name, page);
  // Gathered late: on many pages nobody asks for it.
  let [gathered, folded] = [null as string | null, null as string | null];
  const shown = () => {
    gathered ??= shownText(document);
    return gathered;
  };
  const isShown = (name: string) => {
    folded ??= shown().toLowerCase();
    return folded.includes(name.toLowerCase());
  };
  const marked = (mark: Mark) => namesMarked(document, page.heading, mark);
  const said = (...names: string[]) => [declaredName(meta(...names) ?? '')].filter(isWriter);
  const sources = [
    () => marked(MARKS.card),
    () => marked(MARKS.named),
    () => declaredNames(nodes, isWriter).filter(isShown),
    () => (meta('twitter:data2') ? said('twitter:data1') : []),
    () => marked(MARKS.linked),
    () => marked(MARKS.profile),
    () => marked(MARKS.item).filter(isWriter),
    () => said('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl').filter(isShown),
    () => marked(MARKS.loosest).filter(isWriter),
    () => marked(MARKS.user).filter(isWriter).slice(0, 1),
    () => labelled(page.near, isWriter),
  ];
  for (const source of sources) {
    const names = source();
    if (names.length > 0) return names.length === 1 ? names.join('') : asShown(names, shown());
  }
  return null;
}

/** The name of the page's site, where it says one, the page's address, the heading that shows its title, and the lines around that. */
interface Page {
  siteName: string | null;
  url: string;
  heading: Element | null;
  near: readonly string[];
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a name is that of the site itself, as its own heading or its address spells it. People name their sites with first name and last. */
function isSite(name: string, { siteName, url }: Page): boolean {
  if (siteName && isSameText(name, siteName)) return true;
  const host = parseWebAddress(url)?.hostname.split('.') ?? [];
  const [letters, label] = [lettersOf(name), lettersOf(host.slice(0, -1).sort((one, other) => other.length - one.length)[0] ?? '')];
  if (label.length < SHORTEST_LABEL || !letters.includes(label)) return false;
  return letters !== label || !name.includes(' ');
}

/** The text of the page's body without its scripts, on one line. */
function shownText({ body }: Document): string {
  return body ? foldSpace(rawTextsIn(body).join(' ')) : '';
}

/** The texts in an element, one for each text node that has any. */
const textsIn = (element: Element): string[] => rawTextsIn(element).map(foldSpace).filter(Boolean);

function rawTextsIn(element: Element): string[] {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (/\S/.test(data) && !NO_TEXT.has(node.parentElement?.localName ?? '')) texts.push(data);
  }
  return texts;
}

/** The names that the first node with any says. A site that says that it wrote its own page says nothing; a person may be named as their site is. */
function declaredNames(nodes: readonly JsonLdNode[], isWriter: (name: string) => boolean): string[] {
  for (const node of nodes.filter(isWrittenNode)) {
    const names = [node.author ?? node.creator].flat().flatMap((author) => {
      const { name, '@type': type } = named(author, nodes);
      if (type === 'Organization' || type === 'NewsMediaOrganization') return [];
      return [name]
        .flat()
        .map((text) => (typeof text === 'string' ? declaredName(text) : ''))
        .filter(type === 'Person' ? isName : isWriter);
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** An author as a node with a name: a bare string is one, a reference is looked up. */
function named(author: unknown, nodes: readonly JsonLdNode[]): JsonLdNode {
  if (typeof author === 'string') return { name: author };
  const node = (author ?? {}) as JsonLdNode;
  return node.name ? node : (nodes.find((other) => other['@id'] !== undefined && other['@id'] === node['@id'] && other.name) ?? node);
}

const declaredName = (text: string) => withoutLabel(foldSpace(text.replaceAll('&amp;', '&')));

/** The names in the elements that stand with the first of them; of one inside another, the shorter. */
function namesMarked(document: Document, heading: Element | null, { selector, near, full, path }: Mark): string[] {
  const isTaken = (name: string) => isName(name) && (!full || isFullName(name));
  const places = near ? placesAroundTitle(document, heading) : null;
  const names: string[] = [];
  let together: Element | null = null;
  for (const element of document.querySelectorAll(selector)) {
    if ((places && !places.some((place) => place.contains(element))) || element.closest(NOT_THE_ARTICLE)) continue;
    if (path && !path.test(element.getAttribute('href') ?? '')) continue;
    const found = namesIn(element, isTaken);
    if (found.length === 0) continue;
    together ??= element.parentElement?.parentElement ?? element.parentElement;
    if (!together?.contains(element)) continue;
    for (const name of found) {
      const same = names.findIndex((other) => isPart(name, other) || isPart(other, name));
      if (same < 0) names.push(name);
      else if (name.length < (names[same]?.length ?? 0)) names[same] = name;
    }
  }
  return names.length <= MOST_WRITERS ? names : names.slice(0, 1);
}

const isPart = (part: string, whole: string) => whole.toLowerCase().includes(part.toLowerCase());

/** Of an element's texts those in links to places like the first are the names; where none is linked, the first that has first name and last, or the first. */
function namesIn(element: Element, isTaken: (name: string) => boolean): string[] {
  if ((element.textContent?.length ?? 0) > LONGEST_MARKED) return [];
  const linked: string[] = [];
  const places: string[] = [];
  for (const link of element.localName === 'a' ? [] : element.querySelectorAll('a[href]')) {
    const name = withoutLabel(foldSpace(link.textContent ?? ''));
    const place = link.getAttribute('href') ?? '';
    if (!isTaken(name) || places.includes(place) || (places[0] !== undefined && folderOf(places[0]) !== folderOf(place))) continue;
    linked.push(name);
    places.push(place);
  }
  if (linked.length > 0) return linked;
  const names = textsIn(element).flatMap(withoutDates).map(withoutLabel).filter(isTaken);
  return [names.find(isFullName) ?? names[0] ?? []].flat();
}

const folderOf = (address: string) => address.replace(/[^/]*\/?$/, '');

/** A name in a line around the title that begins by saying that one follows ("By"). */
function labelled(lines: readonly string[], isWriter: (name: string) => boolean): string[] {
  const names = lines.flatMap(withoutDates).flatMap((line) => {
    const name = withoutLabel(line);
    return saysThatNameFollows(line) && isWriter(name) && isFullName(name) && !/[.!?:]$/.test(name) ? name : [];
  });
  return names.slice(0, 1);
}

function placesAroundTitle(document: Document, heading: Element | null): Element[] {
  return [heading ?? [], ...document.querySelectorAll('h1')].flat().map((title) => {
    let place: Element = title;
    for (let level = 0; level < LEVELS && place.parentElement && place.parentElement !== document.body; level++)
      place = place.parentElement;
    return place;
  });
}

/** Several names with what stands between them on the page, where that is short (“and”, “&”). */
function asShown(names: readonly string[], shown: string): string {
  const [first = '', ...others] = names;
  let text = first;
  let at = shown.indexOf(first) + first.length;
  for (const name of others) {
    const next = shown.indexOf(name, at);
    const between = next < 0 ? '' : shown.slice(at, next);
    text += /^\s*(?:\p{L}{1,3}|[&+,;])\s+$/u.test(between) ? ` ${between.trim()} ${name}`.replace(' ,', ',') : `, ${name}`;
    at = next < 0 ? at : next + name.length;
  }
  return text;
}
