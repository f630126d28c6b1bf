// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPart } from '../../src/page/read-part.ts';
import { mappedWrongly } from './mapped-wrongly.ts';
import { FILLER, pageOf } from './page-of.ts';

const place = { url: 'https://gazette.example/ferry', anyway: false };
const ASIDE = '<aside id="box"><p>The café on the pier sells tea from six.</p><img alt="A cup"></aside>';

it('reads the part that was pointed at and nothing else, and says so', () => {
  const document = pageOf(`<article><h1>The ferry returns</h1>${FILLER}</article>${ASIDE}`);
  const reading = readPart(document, document.querySelector('#box') as Element, place);
  if (reading.kind !== 'read') throw new Error('the part was not read');
  const { passages, scope, state, source } = reading.article;
  expect(passages.map(({ text }) => text)).toEqual(['The café on the pier sells tea from six.']);
  expect(scope).toBe('page');
  expect(state.notes).toContainEqual({ kind: 'chosen-part' });
  expect(source).toMatchObject({ url: place.url, wordCount: 9 });
  expect(mappedWrongly(passages, reading.map)).toEqual([]);
});

it('has nothing to read where no text is pointed at', () => {
  const document = pageOf(`${FILLER}<div id="empty"><img alt="A cup"></div>`);
  expect(readPart(document, document.querySelector('#empty') as Element, place)).toMatchObject({ kind: 'nothing', why: 'no-text' });
});
