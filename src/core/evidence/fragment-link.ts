import type { Passage } from '../article.ts';
import { articleText } from '../article-text.ts';
import type { Citation, Digest } from '../digest.ts';
import { findWebAddress } from '../web-address.ts';
import {
  encodeDirective,
  findDirective,
  foldForFragment,
  isWithinBlock,
  isWordBorder,
  type Span,
  type TextDirective,
} from './fragment-directive.ts';
import { type PlacedPassage, placesById } from './passage-offsets.ts';

const WHOLE_UP_TO = 300;
const EDGE_WORDS = [4, 6, 8, 12];
const FALLBACK_WORDS = [4, 6, 8];
const CONTEXT_WORDS = [1, 2, 3, 4, 6, 8, 12];
const WORDS = /[\p{L}\p{N}\p{M}_]+/gu;

/** Gives a citation's link, or null: see `findFragmentLink`. */
export type FindLink = (citation: Citation) => string | null;

/** The links into the page of a digest; into the frame that its text stands in, none where that has no address of its own. */
export function fragmentLinksOf({ source, article, passages }: Pick<Digest, 'source' | 'article' | 'passages'>): FindLink {
  const framed = article.notes.find(({ kind }) => kind === 'framed');
  return fragmentLinksTo(framed ? String(framed.address ?? '') : source.url, passages);
}

/** `findFragmentLink` for many citations into one article. */
export function fragmentLinksTo(url: string, passages: readonly Passage[]): FindLink {
  const page = findPageAddress(url);
  if (page === null) return () => null;
  const places = placesById(passages);
  const text = articleText(passages);
  const folded = foldForFragment(text);
  return (citation) => {
    const span = findSpan(places, citation);
    const directive = span && findUniqueDirective(text, folded, span);
    if (!directive || !span) return null;
    return `${page}:~:${[directive, ...fallbacksFor(text, folded, span)].map(encodeDirective).join('&')}`;
  };
}

/**
 * The address that opens the page at the cited words (`#:~:text=…`), in place of the address's fragment but for a route (`#/one:~:text=…`).
 * Of many words the first and last few follow (`&text=…`): a browser goes by the first directive that it finds, and does not find words across a line break or a letter that floats.
 * Null where the address is not http(s), the citation does not hold, or no directive marks its words and nothing else in the article's text.
 */
export const findFragmentLink = (url: string, passages: readonly Passage[], citation: Citation): string | null =>
  fragmentLinksTo(url, passages)(citation);

/** The page's address up to where a directive is appended. A fragment that is a single-page application's route says which page it is. */
function findPageAddress(url: string): string | null {
  const web = findWebAddress(url);
  if (web === null) return null;
  const [address = '', fragment = ''] = web.split(/#(.*)/su, 2);
  const route = /^[/!]/u.test(fragment) ? fragment.split(':~:', 1)[0] : '';
  return `${address}#${route}`;
}

/** Where a citation's words stand in the article's text, null where it does not hold. */
function findSpan(places: ReadonlyMap<string, PlacedPassage>, { passage, start, end, exact }: Citation): Span | null {
  const place = places.get(passage);
  if (!place || place.text.slice(start, end) !== exact || exact.trim() === '') return null;
  // A browser folds white space at the ends of what it looks for.
  return {
    start: place.offset + start + (exact.length - exact.trimStart().length),
    end: place.offset + end - (exact.length - exact.trimEnd().length),
  };
}

function findUniqueDirective(text: string, folded: string, span: Span): TextDirective | null {
  const wanted = foldSpan(text, span);
  for (const directive of directivesFor(text, span)) {
    if (marksOnly(folded, directive, wanted)) return directive;
  }
  return null;
}

/** The first and the last few words of a stretch of many, as few as mark nothing else in the text. */
function fallbacksFor(text: string, folded: string, { start, end }: Span): TextDirective[] {
  const words = [...text.slice(start, end).matchAll(WORDS)];
  const spansOf = (count: number) => ({
    first: { start, end: start + (words[count - 1]?.index ?? 0) + (words[count - 1]?.[0].length ?? 0) },
    last: { start: start + (words.at(-count)?.index ?? 0), end },
  });
  const counts = FALLBACK_WORDS.filter((count) => 2 * count <= words.length);
  return (['first', 'last'] as const).flatMap((side) => {
    const spans = counts.map((count) => spansOf(count)[side]);
    const found = spans.find(
      (span) => isWithinBlock(text.slice(span.start, span.end)) && marksOnly(folded, bare(text, span), foldSpan(text, span)),
    );
    return found ? [bare(text, found)] : [];
  });
}

const bare = (text: string, { start, end }: Span): TextDirective => ({
  prefix: null,
  start: text.slice(start, end),
  end: null,
  suffix: null,
});

function foldSpan(text: string, { start, end }: Span): Span {
  const from = foldForFragment(text.slice(0, start)).length;
  return { start: from, end: from + foldForFragment(text.slice(start, end)).length };
}

function marksOnly(folded: string, directive: TextDirective, wanted: Span): boolean {
  const fold = (part: string | null) => (part === null ? null : foldForFragment(part));
  const found = findDirective(
    folded,
    { prefix: fold(directive.prefix), start: foldForFragment(directive.start), end: fold(directive.end), suffix: fold(directive.suffix) },
    2,
  );
  return found.length === 1 && found[0]?.start === wanted.start && found[0].end === wanted.end;
}

/** Every directive worth trying for a span, the shortest first. */
function* directivesFor(text: string, span: Span): Generator<TextDirective> {
  if (/\p{Surrogate}/u.test(text.slice(span.start, span.end))) return;
  const cores = [...coresOf(text.slice(span.start, span.end))];
  for (const core of cores) yield { ...core, prefix: null, suffix: null };
  for (const count of CONTEXT_WORDS) {
    const prefix = findPrefix(text, span.start, count);
    const suffix = findSuffix(text, span.end, count);
    for (const core of cores) {
      if (prefix !== null) yield { ...core, prefix, suffix: null };
      if (suffix !== null) yield { ...core, prefix: null, suffix };
      if (prefix !== null && suffix !== null) yield { ...core, prefix, suffix };
    }
  }
}

/** The words themselves where they are few and in one block; else their first and last words. */
function* coresOf(exact: string): Generator<Pick<TextDirective, 'start' | 'end'>> {
  if (exact.length <= WHOLE_UP_TO && isWithinBlock(exact)) {
    yield { start: exact, end: null };
    return;
  }
  const words = [...exact.matchAll(WORDS)];
  for (const count of EDGE_WORDS) {
    const lastOfStart = words[Math.min(count, Math.floor(words.length / 2)) - 1];
    const firstOfEnd = words[Math.max(words.length - count, Math.ceil(words.length / 2))];
    if (!lastOfStart || !firstOfEnd) return;
    const start = exact.slice(0, lastOfStart.index + lastOfStart[0].length).split(/[\n\t]/u)[0] ?? '';
    const end =
      exact
        .slice(firstOfEnd.index)
        .split(/[\n\t]/u)
        .at(-1) ?? '';
    if (start.trim() !== '' && end.trim() !== '') yield { start, end };
  }
}

/** The last `count` words before a place, from the nearest block before it that has any; null where there are none. */
function findPrefix(text: string, at: number, count: number): string | null {
  const before = text.slice(0, at).trimEnd();
  const block = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1);
  const words = [...block.matchAll(WORDS)];
  const first = words[Math.max(0, words.length - count)];
  return first && isUsable(block.slice(first.index)) ? block.slice(first.index) : null;
}

/** The first `count` words after a place, from the nearest block after it that has any; null where there are none. */
function findSuffix(text: string, at: number, count: number): string | null {
  const after = text.slice(at).trimStart();
  const block = after.split(/[\n\t]/u, 1)[0] ?? '';
  const words = [...block.matchAll(WORDS)];
  const last = words[Math.min(count, words.length) - 1];
  const suffix = last ? block.slice(0, last.index + last[0].length) : '';
  return isUsable(suffix) && isWordBorder(block, suffix.length) ? suffix : null;
}

const isUsable = (part: string): boolean => part !== '' && !/\p{Surrogate}/u.test(part);
