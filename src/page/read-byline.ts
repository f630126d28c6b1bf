import { declaredName, declaredNames } from './declared-names.ts';
import { isSiteName } from './is-site-name.ts';
import { MARKS, type Mark, namesMarked, placesAroundTitle } from './marked-names.ts';
import type { MetaContent } from './meta-content.ts';
import { holdsName, ownText } from './own-text.ts';
import { withoutDates } from './parse-date.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { isFullName, isName, saysThatNameFollows, withoutLabel } from './writer-name.ts';

/** Who wrote it, as the page shows or says: names joined as the page joins them, else by commas; null where it says nobody. What the page's data says counts where the page shows it too, outside its frame and the words of others. */
export function readByline(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent, page: Page): string | null {
  const isWriter = (name: string) => isName(name) && !isSiteName(name, page);
  // Gathered late: on many pages nobody asks for them.
  let gathered: string | null = null;
  let places: Element[] | null = null;
  const shown = () => {
    gathered ??= ownText(document);
    return gathered;
  };
  const isShown = (name: string) => holdsName(shown(), name);
  const aroundTitle = () => {
    places ??= placesAroundTitle(document, page.heading);
    return places;
  };
  const marked = (mark: Mark) => namesMarked(document, aroundTitle, mark);
  const said = (...names: string[]) => [declaredName(meta(...names) ?? '')].filter(isWriter);
  const declared = declaredNames(nodes, isWriter);
  // A preview card that repeats the data is no second witness.
  const isPreviewed = (name: string) => !declared.includes(name) || isShown(name);
  const sources = [
    () => marked(MARKS.card),
    () => marked(MARKS.named),
    () => declared.filter(isShown),
    () => (meta('twitter:data2') ? said('twitter:data1').filter(isPreviewed) : []),
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

/** A name in a line around the title that begins by saying that one follows ("By"). */
function labelled(lines: readonly string[], isWriter: (name: string) => boolean): string[] {
  const names = lines.flatMap(withoutDates).flatMap((line) => {
    const name = withoutLabel(line);
    return saysThatNameFollows(line) && isWriter(name) && isFullName(name) && !/[.!?:]$/.test(name) ? name : [];
  });
  return names.slice(0, 1);
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
