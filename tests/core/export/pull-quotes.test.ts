import { describe, expect, it } from 'vitest';
import type { Digest, Quotation, Speaker } from '../../../src/core/digest.ts';
import { pullQuotesOf } from '../../../src/core/export/pull-quotes.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';

const saying = (quotations: Quotation[], language = 'en'): Digest => ({
  ...exampleDigest,
  source: { ...exampleDigest.source, language },
  quotations,
});
const { quotations } = exampleDigest;
const texts = (ids: string[], from = quotations) => pullQuotesOf(ids, saying(from)).map((quote) => quote.text);
const joined = 'A bridge that nobody may cross is only a wall with holes, and we have walls enough.';

describe('quotations as they are shown', () => {
  it.each([
    ['the first of two that belong together', ['q1'], [joined]],
    ['the second of two that belong together', ['q2'], [joined]],
    ['both, shown once', ['q2', 'q1'], [joined]],
    ['one that nobody continues', ['q5'], ['It was about time,']],
    ['one that is not there', ['q9'], []],
  ])('%s', (_title, ids, shown) => {
    expect(texts(ids)).toEqual(shown);
  });

  it.each([
    ['nothing but who said it', 'said Mayor Ada Verning', ' '],
    ['more than who said it', 'Ada Verning', ' … '],
  ])('have between parts, of which the first ends without a mark of its own, where the page has %s: “%s”', (_what, words, joint) => {
    const [one, two, ...rest] = quotations;
    if (!one || !two) throw new Error('the example has lost its quotations');
    const attribution = citeWords('p4', words);
    const cut = [{ ...one, text: one.text.slice(0, -1), attribution }, { ...two, attribution }, ...rest];
    expect(texts(['q1'], cut)).toEqual([`A bridge that nobody may cross is only a wall with holes${joint}and we have walls enough.`]);
  });

  it('end even where quotations continue each other in a ring', () => {
    const ring = quotations.slice(0, 2).map((quotation, i) => ({ ...quotation, continues: i === 0 ? 'q2' : 'q1' }));
    expect(texts(['q1'], ring)).toHaveLength(1);
  });

  it('show no name where nobody is named', () => {
    expect(pullQuotesOf(['q5', 'q4'], saying(quotations)).map((quote) => quote.speaker)).toEqual([null, 'the building office']);
  });
});

describe('who said a quotation that the page splits', () => {
  const [one, two] = quotations;
  if (!one || !two) throw new Error('the example has lost its quotations');
  const speaker = (name: string | null, role: string | null): Speaker => ({
    name,
    role,
    kind: name === null ? 'unnamed' : 'person',
    mention: citeWords('p4', 'Mayor Ada Verning'),
    nameCitation: null,
    roleCitation: null,
  });
  const nobody = speaker(null, null);
  const mayor = speaker(null, 'mayor');
  const verning = speaker('Ada Verning', 'Mayor');

  it.each<[string, Speaker | null, Speaker | null, string, string | null]>([
    ['is named by its second part where the first names nobody', nobody, verning, 'en', 'Ada Verning, Mayor'],
    ['is named by its second part where the first has no speaker', null, verning, 'en', 'Ada Verning, Mayor'],
    ['is told by a name rather than by a role that comes before it', mayor, verning, 'en', 'Ada Verning, Mayor'],
    ['is told by a role where nobody is named', mayor, nobody, 'en', 'mayor'],
    ['is told by a role that only the second part gives', nobody, mayor, 'en', 'mayor'],
    ['is told by a name alone where there is no role', speaker('Ada Verning', null), null, 'en', 'Ada Verning'],
    ['is told with an Arabic comma', verning, null, 'ar-EG', 'Ada Verning، Mayor'],
    ['is told with a Japanese comma', verning, null, 'ja', 'Ada Verning、Mayor'],
    ['is left out where the page gives neither', nobody, null, 'en', null],
  ])('%s', (_title, first, second, language, expected) => {
    const split = [
      { ...one, speaker: first },
      { ...two, speaker: second },
    ];
    expect(pullQuotesOf(['q1'], saying(split, language)).map((quote) => quote.speaker)).toEqual([expected]);
  });

  it.each<[string, string, string, string]>([
    ['keeps a title that the page sets right before the name', 'Mayor', 'Ada Verning', 'Mayor Ada Verning'],
    ['has a role of several words after the name', 'Mayor Ada', 'Verning', 'Verning, Mayor Ada'],
  ])('%s', (_title, role, name, shown) => {
    const titled = { ...speaker(name, role), nameCitation: citeWords('p4', name), roleCitation: citeWords('p4', role) };
    expect(pullQuotesOf(['q1'], saying([{ ...one, speaker: titled }]))[0]?.speaker).toBe(shown);
  });
});
