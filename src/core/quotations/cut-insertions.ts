import type { Passage } from '../article.ts';
import type { QuotedSpan, Stretch } from './find-quoted-spans.ts';
import type { Language } from './languages/language.ts';
import { opensWithSaying } from './opens-with-saying.ts';

/** Words between dashes, or between a comma and the next one: what may say within the marks who speaks. */
const INSERTIONS = [
  /[,.!?…]?(?:(?<!\s)\s+)?(?<!\p{L})(?:[—–―]\s?|-\s+)(?<words>[^—–―«»“”„]{3,80}?)(?:,?\s*[—–―][.,]?|,?\s-)\s+/gu,
  /(?<=[,!?…])\s+(?<words>[^—–―,.!?«»“”„]{3,60})[,.]\s+/gu,
];

/** In UTF-16 units: who speaks is looked for within no longer quotation. */
const LONGEST = 4096;

/** The spans with what says within the marks who speaks cut out of them ("« Il monte, | dit Ana Quill, | et vite. »"), in languages that write it there. */
export function cutInsertions(spans: readonly QuotedSpan[], passages: readonly Passage[], language: Language): QuotedSpan[] {
  if (!language.dialogueDashes) return [...spans];
  return spans.flatMap((span) => {
    const [inner, second] = span.inner;
    const text = inner && !second && span.outer.length === 1 ? passages[inner.passage]?.text : undefined;
    return inner && text !== undefined && inner.end - inner.start <= LONGEST ? cutOne(span, inner, text, language) : [span];
  });
}

function cutOne(span: QuotedSpan, inner: Stretch, text: string, language: Language): QuotedSpan[] {
  const found = INSERTIONS.flatMap((pattern) => [...text.slice(inner.start, inner.end).matchAll(pattern)]).find(({ groups, index }) =>
    index > 0 ? saysWho(groups?.words ?? '', language) : false,
  );
  const outer = span.outer[0];
  if (!found || !outer) return [span];
  const [end, start] = [inner.start + found.index, inner.start + found.index + found[0].length];
  const head = { passage: inner.passage, start: inner.start, end: withoutComma(text, inner.start, end + stopLength(found[0])) };
  const tail = { passage: inner.passage, start, end: inner.end };
  const rest = cutOne({ inner: [tail], outer: [{ ...tail, end: outer.end }] }, tail, text, language);
  return [{ inner: [head], outer: [{ ...head, start: outer.start }] }, ...rest];
}

/** The stop before a dash ends the words before it. */
const stopLength = (match: string): number => (/^[.!?…]/u.test(match) ? 1 : 0);

const withoutComma = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/(?<![\s,])[\s,]+$/u, '').length;

/** A verb of saying and a name or a pronoun; or one or two small words and a full name. */
function saysWho(words: string, language: Language): boolean {
  const known = opensWithSaying(words, language) && (/\s\p{Lu}/u.test(words) || namesByPronoun(words, language));
  return known || /^\p{Ll}+(?:\s\p{Ll}+)?(?:\s\p{Lu}[\p{L}'’-]+){2,}[.,]?\s*$/u.test(words);
}

function namesByPronoun(words: string, { pronouns }: Language): boolean {
  const stands = pronouns.get(words.toLowerCase().split(/\P{L}/u).at(-1) ?? '');
  return stands === 'he' || stands === 'she';
}
