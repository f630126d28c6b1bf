import type { ReadingNote } from '../core/article.ts';
import { readJsonLd, typesOf } from './read-json-ld.ts';

const FEWEST_ENTRIES = 5;
const LEVELS = 6;
/** Two days, in milliseconds. */
const LONGEST = 2 * 86_400_000;

/** Whether what was read is a live blog: the page says so, or its text comes in many boxes side by side, each with its time. */
export function findLiveBlog(document: Document, kept: ReadonlySet<Text>): ReadingNote | null {
  const isDeclared = readJsonLd(document).some((node) => typesOf(node).includes('LiveBlogPosting'));
  const entries = countEntries(document, kept);
  if (entries >= FEWEST_ENTRIES) return { kind: 'live-blog', entries };
  return isDeclared ? { kind: 'live-blog' } : null;
}

function countEntries(document: Document, kept: ReadonlySet<Text>): number {
  const holders = new Set<Node>();
  for (const text of kept) for (let at = text.parentNode; at && !holders.has(at); at = at.parentNode) holders.add(at);
  const entries = new Map<Element, Map<Element, number>>();
  for (const time of document.querySelectorAll('time[datetime]')) {
    let box: Element | null = time.parentElement;
    for (let level = 0; box?.parentElement && level < LEVELS; level++, box = box.parentElement) {
      if (!holders.has(box)) continue;
      const siblings = entries.get(box.parentElement) ?? new Map();
      entries.set(box.parentElement, siblings.set(box, Date.parse(time.getAttribute('datetime') ?? '')));
    }
  }
  // Posts of a forum and teasers of a list have times as well, but of many days.
  const lists = [...entries.values()].map((times) => [...times.values()].filter(Number.isFinite));
  return Math.max(0, ...lists.filter((times) => Math.max(...times) - Math.min(...times) < LONGEST).map(({ length }) => length));
}
