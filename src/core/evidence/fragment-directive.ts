/** A text directive's parts, as text: prefix and suffix stand right before and after what it marks; `end` makes it a range. */
export interface TextDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** A span of the searched text, in units of it, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const BLOCK_BREAK = /[\n\t]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
// Scripts that leave no space between words: the browser finds their borders by a dictionary, so no border is denied here.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Text as a browser compares it for a text fragment: no case, no marks on letters. */
export const foldForFragment = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ς/gu, 'σ');

/**
 * The first `limit` places in folded text, whose blocks are separated by line feeds or tabs, that a folded directive marks.
 * Follows https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function findDirective(text: string, directive: TextDirective, limit: number): Span[] {
  const found: Span[] = [];
  const endsInside = directive.end !== null || directive.suffix === null;
  for (let at = text.indexOf(directive.start); at >= 0 && found.length < limit; at = text.indexOf(directive.start, at + 1)) {
    const startEnd = at + directive.start.length;
    if (directive.prefix === null ? !isWordBorder(text, at) : !hasBefore(text, at, directive.prefix)) continue;
    if (endsInside && !isWordBorder(text, startEnd)) continue;
    const end = findEnd(text, directive, startEnd);
    if (end !== null) found.push({ start: at, end });
  }
  return found;
}

function findEnd(text: string, { end, suffix }: TextDirective, from: number): number | null {
  if (end === null) return suffix === null || hasAfter(text, from, suffix) ? from : null;
  for (let at = text.indexOf(end, from); at >= 0; at = text.indexOf(end, at + 1)) {
    const after = at + end.length;
    if (!isWordBorder(text, at)) continue;
    if (suffix === null ? isWordBorder(text, after) : hasAfter(text, after, suffix)) return after;
  }
  return null;
}

function hasBefore(text: string, at: number, prefix: string): boolean {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return text.endsWith(prefix, end) && isWordBorder(text, end - prefix.length);
}

function hasAfter(text: string, at: number, suffix: string): boolean {
  let start = at;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  return text.startsWith(suffix, start) && isWordBorder(text, start + suffix.length);
}

/** Whether no word goes on across this place. */
export function isWordBorder(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
  if (!WORD.test(before) || !WORD.test(after)) return true;
  return UNSPACED.test(before) || UNSPACED.test(after);
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
}

/** The directive as it stands in an address, `text=` included. A lone surrogate throws. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const encode = (part: string) => encodeURIComponent(part).replace(/-/gu, '%2D');
  const parts = [
    prefix === null ? null : `${encode(prefix)}-`,
    encode(start),
    end === null ? null : encode(end),
    suffix === null ? null : `-${encode(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== null).join(',')}`;
}

/** Whether a part could be found at all: it must stand within one block. */
export const isWithinBlock = (part: string): boolean => !BLOCK_BREAK.test(part);
