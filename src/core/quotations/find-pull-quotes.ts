import type { Passage } from '../article.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import { isSignature } from './signature-of.ts';

const SHORTEST = 4;

/** The spans that stand by themselves in their passage and only repeat words that are quoted elsewhere. */
export function findPullQuotes(spans: readonly QuotedSpan[], passages: readonly Passage[]): ReadonlySet<QuotedSpan> {
  const alone = spans.filter((span) => isAlone(span, passages));
  if (alone.length === 0) return new Set();
  const running = spans.filter((span) => !alone.includes(span)).map((span) => ` ${wordsOf(span, passages).join(' ')} `);
  return new Set(
    alone.filter((span) => {
      const words = wordsOf(span, passages);
      return words.length >= SHORTEST && running.some((other) => other.includes(` ${words.join(' ')} `));
    }),
  );
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
