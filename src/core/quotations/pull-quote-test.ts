import type { Passage } from '../article.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import { isSignature } from './signature-of.ts';

const SHORTEST = 4;

/** The function that tells whether a span stands by itself in its passage and only repeats words that are quoted elsewhere. */
export function pullQuoteTest(spans: readonly QuotedSpan[], passages: readonly Passage[]): (span: QuotedSpan) => boolean {
  const words = new Map(spans.map((span) => [span, ` ${wordsOf(span, passages).join(' ')} `]));
  const alone = new Set(spans.filter((span) => isAlone(span, passages)));
  return (span) => {
    const own = words.get(span) ?? '';
    if (!alone.has(span) || own.trim().split(' ').length < SHORTEST) return false;
    return spans.some((other) => other !== span && !alone.has(other) && (words.get(other) ?? '').includes(own));
  };
}

const wordsOf = ({ inner }: QuotedSpan, passages: readonly Passage[]): string[] =>
  inner.flatMap(
    ({ passage, start, end }) =>
      passages[passage]?.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );

function isAlone({ outer }: QuotedSpan, passages: readonly Passage[]): boolean {
  const [only] = outer;
  const text = only && outer.length === 1 ? passages[only.passage]?.text : undefined;
  if (!only || text === undefined) return false;
  const rest = text.slice(only.end);
  return text.slice(0, only.start).trim() === '' && (rest.trim() === '' || isSignature(rest));
}
