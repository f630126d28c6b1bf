import type { Passage } from '../article.ts';
import { type Mark, markAt } from './mark-at.ts';

/** A stretch inside one passage, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Words between marks. `inner` leaves the marks and the white space beside them out, `outer` takes the marks in; both have one stretch a passage. */
export interface QuotedSpan {
  readonly inner: readonly Stretch[];
  readonly outer: readonly Stretch[];
  /** Set where the page's structure makes it an answer of the person interviewed; with the initials that label it, if any do. */
  readonly answers?: { readonly initials: string | null };
}

interface OpenSpan {
  readonly mark: Mark;
  readonly inner: Stretch[];
  readonly outer: Stretch[];
  /** Where the mark of the passage at hand stands, and where the words after it begin. */
  outerStart: number;
  innerStart: number;
}

const quotable = new Set<Passage['kind']>(['paragraph', 'list-item', 'blockquote', 'caption']);

/** Every stretch between double marks, in page order. A span left open ends with its passage, unless the next one opens again. */
export function findQuotedSpans(passages: readonly Passage[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: OpenSpan | null = null;
  passages.forEach((passage, index) => {
    if (!quotable.has(passage.kind)) {
      if (open) spans.push(...finished(open));
      open = null;
      return;
    }
    open = scanPassage(passage.text, index, open, spans);
  });
  if (open) spans.push(...finished(open));
  return spans;
}

/** Scans one passage from the state that the passage before it left, and returns the state for the next one. */
function scanPassage(text: string, passage: number, carried: OpenSpan | null, spans: QuotedSpan[]): OpenSpan | null {
  let at = 0;
  let open: OpenSpan | null = null;
  const again = carried ? reopeningMark(text, carried.mark) : null;
  if (carried && again) {
    open = { ...carried, outerStart: again.at, innerStart: again.at + again.length };
    at = open.innerStart;
  } else if (carried) spans.push(...finished(carried));
  while (at < text.length) {
    const mark = markAt(text, at, open?.mark ?? null);
    if (!mark) {
      at += 1;
      continue;
    }
    const after = at + mark.length;
    if (open && mark.side === 'close') {
      addStretch(open, text, passage, at, after);
      spans.push(...finished(open));
      open = null;
    } else {
      // A second opening mark in one passage: the first span was never closed.
      if (open) {
        addStretch(open, text, passage, at, at);
        spans.push(...finished(open));
      }
      open = opened(mark, at);
    }
    at = after;
  }
  if (open) addStretch(open, text, passage, text.length, text.length);
  return open;
}

const opened = (mark: Mark, at: number): OpenSpan => ({
  mark,
  inner: [],
  outer: [],
  outerStart: at,
  innerStart: at + mark.length,
});

function addStretch(span: OpenSpan, text: string, passage: number, innerEnd: number, outerEnd: number): void {
  let [start, end] = [span.innerStart, innerEnd];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (end > start) span.inner.push({ passage, start, end });
  if (outerEnd > span.outerStart) span.outer.push({ passage, start: span.outerStart, end: outerEnd });
}

const finished = ({ inner, outer }: OpenSpan): QuotedSpan[] => (inner.length > 0 ? [{ inner, outer }] : []);

/** The mark that opens a passage again while a span of the same family is open. */
function reopeningMark(text: string, mark: Mark): (Mark & { at: number }) | null {
  const at = text.search(/\S/u);
  if (at < 0) return null;
  const found = markAt(text, at, null);
  if (found?.side === 'open' && (found.family === mark.family || found.family === 'straight')) return { ...found, at };
  // French and Spanish go on with a closing mark at the start of the paragraph.
  return text.charAt(at) === '»' && mark.family === 'guillemets' ? { family: mark.family, side: 'open', length: 1, at } : null;
}
