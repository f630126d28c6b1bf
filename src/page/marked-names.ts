import { foldSpace } from './meta-content.ts';
import { NOT_THE_ARTICLE, textsIn } from './own-text.ts';
import { withoutDates } from './parse-date.ts';
import { placesAround } from './places-around.ts';
import { isFullName, isName, withoutLabel } from './writer-name.ts';

const MOST_WRITERS = 4;
const LONGEST_MARKED = 300;
/** The address of one writer, not of the list of them. */
const PROFILE = /\/(?:authors?|autor(?:en|es)?|auteurs?)\/[^/?#]+/;

/** Marks that a page sets on its writers' names; `near` counts around its title only, `full` takes first name and last. */
export const MARKS = {
  card: { selector: '.vcard .fn, .h-card .p-name, .p-author', near: true },
  named: {
    selector: '[class*="author-name"], [class*="author_name"], [class*="authorName"], [class*="AuthorName"], .byline-name, .byline__name',
  },
  linked: { selector: '[rel~="author"]' },
  profile: { selector: 'a[href*="/aut"]', path: PROFILE },
  item: { selector: '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]' },
  user: { selector: '.username, [class*="user-name"], [itemprop~="author"] a', near: true },
  loosest: { selector: '[class*="byline"], [class*="author"]', near: true, full: true },
} as const;

export interface Mark {
  selector: string;
  near?: boolean;
  full?: boolean;
  path?: RegExp;
}

/** The names in the elements that stand with the first of them; of one inside another, the shorter. */
export function namesMarked(document: Document, aroundTitle: () => readonly Element[], { selector, near, full, path }: Mark): string[] {
  const isTaken = (name: string) => isName(name) && (!full || isFullName(name));
  const names: string[] = [];
  let together: Element | null = null;
  for (const element of document.querySelectorAll(selector)) {
    if (path && !path.test(element.getAttribute('href') ?? '')) continue;
    if ((near && !aroundTitle().some((place) => place.contains(element))) || element.closest(NOT_THE_ARTICLE)) continue;
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

/** The boxes around a page's title, and around its main headings. */
export function placesAroundTitle(document: Document, heading: Element | null): Element[] {
  return placesAround([heading ?? [], ...document.querySelectorAll('h1')].flat());
}
