import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH } from './growth.ts';
import { builders, literals, type Pattern, patternsBuilt } from './patterns.ts';
import { pumpsFor } from './pumping-strings.ts';
import { IS_LONG, LENGTH } from './this-run.ts';

const SOURCES = path.join(import.meta.dirname, '../../src');
/** Less of the processor's time than this, in milliseconds, is no measure of anything. */
const LEAST = IS_LONG ? 10 : 4;
/** The length at which all begin; what has grown too fast there is not tried with more. */
const FIRST = 8000;

/** Goes along a text as the sources do: to the first place, or to all of them. */
function follow({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags);
  if (!pattern.global) return pattern.test(text) ? 1 : 0;
  let found = 0;
  let last = -1;
  while (pattern.test(text)) {
    found += 1;
    // After nothing, a replacement goes on behind the next sign.
    if (pattern.lastIndex === last) pattern.lastIndex += 1;
    last = pattern.lastIndex;
  }
  return found;
}

const lengths = [1000, FIRST, 64_000, 1_000_000].filter((length) => length <= Math.max(FIRST, LENGTH));

/** Where twice the text takes too much longer: the strings, up to the length of this run. */
const tooFast = (pattern: Pattern): string[] =>
  pumpsFor(pattern).flatMap(({ piece, make }) => {
    for (const length of lengths) {
      const growth = growthOf((text) => follow(pattern, text), make, length, LEAST);
      if (growth > MOST_GROWTH) return [`${pattern.file} /${pattern.source}/ ${piece} at ${length}: ${growth.toFixed(1)}`];
    }
    return [];
  });

/** Each pattern once, wherever it stands. */
const unlike = (patterns: readonly Pattern[]) => [...new Map(patterns.map((one) => [`${one.source}/${one.flags}`, one])).values()];
const slow = (patterns: readonly Pattern[]) =>
  unlike(patterns).flatMap((pattern) => {
    const found = tooFast(pattern);
    if (IS_LONG && found.length > 0) console.log(found.join('\n'));
    return found;
  });
const timeout = IS_LONG ? 36_000_000 : 120_000;
const retry = IS_LONG ? 0 : 2;

describe(`patterns and strings made for them, of ${lengths.at(-1)} units`, () => {
  let built: Pattern[] = [];

  beforeAll(async () => {
    built = await patternsBuilt(async () => {
      for (const file of new Set(builders)) await import(/* @vite-ignore */ path.join(SOURCES, file));
      const { findQuotations } = await import('../../src/core/quotations/find-quotations.ts');
      const { citeFrom } = await import('../../src/core/evidence/cite.ts');
      const passages = [{ id: 'p1', kind: 'paragraph' as const, text: '「遅い」と山田市長は言った。' }];
      for (const language of ['ja', 'zh']) findQuotations(passages, language, citeFrom(passages));
    });
  }, 60_000);

  it('are all that the sources have', () => {
    const words = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(SOURCES, file), 'utf8'))
      .join('\n');
    expect(builders.length).toBe(words.match(/\bRegExp\(/g)?.length);
    expect(new Set(built.map(({ file }) => file))).toEqual(new Set(builders));
    expect(built.length).toBeGreaterThanOrEqual(builders.length);
    // A flag "u" behind a slash is nothing but a pattern's.
    expect(literals.filter(({ flags }) => flags.includes('u')).length).toBe(
      words.match(/\/[dgimsy]*u[dgimsy]*(?=\s*[.,;)\]:?&|}]|\s*$)/gm)?.length,
    );
  });

  it(`take at most ${MOST_GROWTH} times as long for twice the text, those between slashes`, { timeout, retry }, () => {
    expect(slow(literals)).toEqual([]);
  });

  it(`take at most ${MOST_GROWTH} times as long for twice the text, those made of words`, { timeout, retry }, () => {
    expect(slow(built)).toEqual([]);
  });
});
