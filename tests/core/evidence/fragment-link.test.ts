import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { findFragmentLink, fragmentLinksOf } from '../../../src/core/evidence/fragment-link.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const PAGE = 'https://lantern.example/news';
const passagesOf = (...texts: string[]): Passage[] => texts.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph', text }));

function linkTo(texts: string[], passage: number, words: string, from = 0): string | null {
  const passages = passagesOf(...texts);
  const start = (texts[passage] ?? '').indexOf(words, from);
  return findFragmentLink(PAGE, passages, citeFrom(passages)(`p${passage + 1}`, start, start + words.length));
}
const directiveOf = (link: string | null) => (link === null ? null : decodeURIComponent(link.replace(`${PAGE}#:~:text=`, '')));

describe('the link to cited words', () => {
  it.each([
    ['the page', [], 'https://lantern.example/news#:~:text=The%20lamp%20went%20out.'],
    [
      'the frame that they stand in',
      [{ kind: 'framed' as const, address: 'https://lantern.example/frame' }],
      'https://lantern.example/frame#:~:text=The%20lamp%20went%20out.',
    ],
    ['nowhere, where that frame has no address', [{ kind: 'framed' as const }], null],
  ])('leads into %s', (_where, notes, link) => {
    const passages = passagesOf('The lamp went out. The boats came home.');
    const { source, article } = exampleDigest;
    const digest = { source: { ...source, url: PAGE }, article: { ...article, notes }, passages };
    expect(fragmentLinksOf(digest)(citeFrom(passages)('p1', 0, 18))).toBe(link);
  });

  it('holds the words themselves where they stand once', () => {
    expect(linkTo(['The lamp went out. The boats came home.'], 0, 'The lamp went out.')).toBe(`${PAGE}#:~:text=The%20lamp%20went%20out.`);
  });

  it('escapes what the syntax of text fragments needs, so that words are never taken for it', () => {
    expect(linkTo(['A well-lit pier, wide & dry, opened.'], 0, 'A well-lit pier, wide & dry, opened.')).toBe(
      `${PAGE}#:~:text=A%20well%2Dlit%20pier%2C%20wide%20%26%20dry%2C%20opened.`,
    );
  });

  it.each([
    [
      'the words before tell a repeated sentence from its first place',
      ['It rained. Then it snowed. Monday: It rained.'],
      0,
      'It rained.',
      5,
      'Monday:-,It rained.',
    ],
    ['the words after tell it from its second', ['It rained. Then it snowed. Monday: It rained.'], 0, 'It rained.', 0, 'It rained.,-Then'],
    ['another case is the same to a browser', ['The IT RAINED. sign. It rained. Slowly.'], 0, 'It rained.', 10, 'sign.-,It rained.'],
    ['another accent is the same to a browser', ['A resume here. A résumé there.'], 0, 'résumé', 0, 'résumé,-there'],
    ['words inside other words do not count', ['The boat and the boatman.'], 0, 'boat', 0, 'boat'],
    [
      'the block before serves where the words begin their own',
      ['Monday', 'It rained.', 'Tuesday', 'It rained.'],
      3,
      'It rained.',
      0,
      'Tuesday-,It rained.',
    ],
    ['a Japanese sentence has no spaces to end at', ['雨が降った。次の日は晴れた。'], 0, '次の日は晴れた。', 0, '次の日は晴れた。'],
  ])('%s', (_title, texts, passage, words, from, directive) => {
    expect(directiveOf(linkTo(texts, passage, words, from))).toBe(directive);
  });

  it('of a long stretch holds its first and last words', () => {
    const long = `${'The pier was long and it was cold out there at night. '.repeat(8)}Nobody walked to its end twice.`;
    const text = `Before it all. Once the ferry left, ${long} After it all.`;
    const words = `Once the ferry left, ${long}`;
    expect(directiveOf(linkTo([text], 0, words))).toBe(
      'Once the ferry left,to its end twice.&text=Once the ferry left&text=to its end twice.',
    );
  });

  it('of many words names the first and the last few beside them, which are found where a line break or a floating letter divides the others', () => {
    const words = 'The road to the quay ends, as it always has, at the water.';
    expect(directiveOf(linkTo([`${words} The road to the pier is new.`], 0, words))).toBe(
      'The road to the quay ends, as it always has, at the water.&text=The road to the quay ends&text=has, at the water.',
    );
    expect(directiveOf(linkTo(['The road to the quay ends here.'], 0, 'The road to the quay ends here.'))).toBe(
      'The road to the quay ends here.',
    );
  });

  it('of a table spans its cells, since a browser finds no words across two', () => {
    expect(directiveOf(linkTo(['Harbour\tBoats\nSandhaven\t14\nOxley\t9'], 0, 'Sandhaven\t14\nOxley\t9'))).toBe('Sandhaven,9');
  });

  it('is not given where several places are the same with all that stands around them', () => {
    expect(linkTo(Array<string>(40).fill('It rained.'), 20, 'It rained.')).toBeNull();
  });

  it('is not given where the words are not there any more', () => {
    const passages = passagesOf('The lamp went out.');
    const citation = citeFrom(passages)('p1', 4, 8);
    expect(findFragmentLink(PAGE, passagesOf('The lump went out.'), citation)).toBeNull();
    expect(findFragmentLink(PAGE, [], citation)).toBeNull();
  });

  it.each([
    ['https://lantern.example/a?b=c#part', 'https://lantern.example/a?b=c#:~:text=lamp'],
    ['http://lantern.example/#:~:text=old', 'http://lantern.example/#:~:text=lamp'],
    ['https://lantern.example/#/one', 'https://lantern.example/#/one:~:text=lamp'],
    ['https://lantern.example/#!one?b=c#d', 'https://lantern.example/#!one?b=c#d:~:text=lamp'],
    ['https://lantern.example/a#/one:~:text=old', 'https://lantern.example/a#/one:~:text=lamp'],
    ['https://lantern.example/#one/two', 'https://lantern.example/#:~:text=lamp'],
    ['file:///srv/page.html', null],
    ['javascript:alert(1)', null],
    ['about:blank', null],
  ])('from the address %s is %s', (url, link) => {
    const passages = passagesOf('The lamp went out.');
    expect(findFragmentLink(url, passages, citeFrom(passages)('p1', 4, 8))).toBe(link);
  });

  it('never leads to another place than the cited one, however often words repeat', () => {
    const word = fc.constantFrom('rain', 'Rain', 'boat', 'boats', 'räin', 'a-b', '12', '雨', '“no”');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(), (texts, which, a, b) => {
        const passages = passagesOf(...texts);
        const passage = passages[which % passages.length];
        if (!passage) return;
        const [start, end] = [a % passage.text.length, b % passage.text.length].sort((x, y) => x - y) as [number, number];
        fc.pre(passage.text.slice(start, end + 1).trim().length === end + 1 - start);
        const link = findFragmentLink(PAGE, passages, citeFrom(passages)(passage.id, start, end + 1));
        if (link === null) return;
        const [first = '', ...further] = link.split('&text=');
        expect(placesOf(first, passages)).toEqual([{ passage: passage.id, start, end: end + 1 }]);
        for (const one of further) {
          const [place, ...others] = placesOf(`${PAGE}#:~:text=${one}`, passages);
          expect([place?.passage, others]).toEqual([passage.id, []]);
          expect(place !== undefined && place.start >= start && place.end <= end + 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Where a short directive's words stand, by a search written apart from the one under test. */
function placesOf(link: string, passages: readonly Passage[]) {
  const parts = link.replace(`${PAGE}#:~:text=`, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : '';
  const words = decodeURIComponent(parts[0] ?? '');
  const fold = (text: string) => text.toLowerCase().replaceAll('ä', 'a');
  const whole = fold(passages.map((passage) => passage.text).join('\n'));
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text) && !/雨/.test(text);
  const splits = (at: number) => isWord(whole.charAt(at - 1)) && isWord(whole.charAt(at));
  const found: { passage: string; start: number; end: number }[] = [];
  let offset = 0;
  for (const { id, text } of passages) {
    for (let start = 0; start + words.length <= text.length; start++) {
      const [from, to] = [offset + start, offset + start + words.length];
      if (whole.slice(from, to) !== fold(words)) continue;
      if (
        prefix
          ? !whole.slice(0, from).trimEnd().endsWith(fold(prefix)) || splits(whole.slice(0, from).trimEnd().length - prefix.length)
          : splits(from)
      )
        continue;
      if (
        suffix
          ? !whole.slice(to).trimStart().startsWith(fold(suffix)) ||
            splits(whole.length - whole.slice(to).trimStart().length + suffix.length)
          : splits(to)
      )
        continue;
      found.push({ passage: id, start, end: start + words.length });
    }
    offset += text.length + 1;
  }
  return found;
}
