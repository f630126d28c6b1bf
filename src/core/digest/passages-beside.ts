import type { Passage } from '../article.ts';
import { findWords } from '../text/words.ts';
import { isBesideHeading } from './is-beside-heading.ts';
import { type Publisher, publisherAt, publisherNames } from './publisher-names.ts';

/** The last heading of a press release: "About Acme Inc." */
const ABOUT_NAME = /^(?:About|Über|À propos d[eu’']|Acerca de|Sobre|Informazioni su|Over) ?\p{Lu}/u;
const LATE = 0.6;
/** Where more of an article's passages than this stand under such headings, they are the article. */
const MOST = 0.3;

/** The ids of the passages under headings that stand beside the article, under those that name its publisher, and under a last one about somebody; none of a kind under which much of the article stands. */
export function passagesBeside(passages: readonly Passage[], publisher: Publisher): Set<string> {
  const names = publisherNames(publisher);
  // A numbered one is an entry of the article's own list.
  const namesPublisher = (text: string) =>
    text !== publisher.title && !/^\P{L}*\p{N}/u.test(text) && publisherAt({ text, words: findWords(text, null) }, names) >= 0;
  const last = passages.findLastIndex(({ kind }) => kind === 'heading');
  const isAboutName = (text: string) => last >= passages.length * LATE && text === passages[last]?.text && ABOUT_NAME.test(text);
  const found = new Set<string>();
  for (const isWanted of [isBesideHeading, namesPublisher, isAboutName]) {
    const under = passagesUnder(passages, isWanted);
    if (under.length <= passages.length * MOST) for (const { id } of under) found.add(id);
  }
  return found;
}

/** The passages under such headings. Of an article that opens with one ("Contents"), what lists come first stand under it, but not its first paragraphs. */
function passagesUnder(passages: readonly Passage[], isWanted: (heading: string) => boolean): Passage[] {
  const opening = openingUnderHeading(passages);
  let isUnder = false;
  return passages.filter((passage) => {
    if (passage.kind === 'heading') isUnder = isWanted(passage.text);
    return isUnder && passage.kind !== 'heading' && !opening.has(passage);
  });
}

/** The paragraphs that open an article below a first heading, where there are several. */
function openingUnderHeading(passages: readonly Passage[]): Set<Passage> {
  const from = passages.findIndex(({ kind }) => kind === 'paragraph');
  const next = passages.findIndex(({ kind }, at) => at > from && kind === 'heading');
  const paragraphs = passages.slice(Math.max(0, from), next < 0 ? passages.length : next).filter(({ kind }) => kind === 'paragraph');
  return new Set(paragraphs.length > 1 ? paragraphs : []);
}
