// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readSelection } from '../../src/page/read-selection.ts';
import { mappedWrongly } from './mapped-wrongly.ts';

const PLACE = { url: 'https://gazette.example/ferry', anyway: false };
const BODY =
  '<main><h2 id="a">What came aboard</h2><p id="b">A crate of hens, a <b>goat</b>, and a piano came aboard. Nobody minded it.</p>' +
  '<ul><li id="c">The goat went ashore first.</li><li>The piano stayed.</li></ul></main>';

/** Selects from a place in one element's first text to a place in another's last. */
function select(from: string, start: number, to: string, end: number): Selection {
  document.body.innerHTML = BODY;
  const selection = document.getSelection();
  const [first, last] = [document.querySelector(from)?.firstChild, document.querySelector(to)?.lastChild];
  if (!selection || !first || !last) throw new Error('nothing to select');
  selection.setBaseAndExtent(first, start, last, end);
  return selection;
}

afterEach(() => document.body.replaceChildren());

describe('readSelection reads just what is selected', () => {
  it.each([
    ['part of one paragraph', select.bind(null, '#b', 2, '#b', 13), [['paragraph', 'crate of hens, a goat, and a piano']]],
    [
      'the end of a heading to the middle of a list',
      select.bind(null, '#a', 5, '#c', 8),
      [
        ['heading', 'came aboard'],
        ['paragraph', 'A crate of hens, a goat, and a piano came aboard. Nobody minded it.'],
        ['list-item', 'The goat'],
      ],
    ],
  ])('%s', (_case, selected, expected) => {
    const reading = readSelection(document, selected(), PLACE);
    if (reading.kind !== 'read') throw new Error(reading.why);
    expect(reading.article.scope).toBe('selection');
    expect(reading.article.passages.map(({ kind, text }) => [kind, text])).toEqual(expected);
    expect(mappedWrongly(reading.article.passages, reading.map)).toEqual([]);
  });

  it('says so when nothing is selected', () => {
    const selection = select('#b', 2, '#b', 11);
    selection.removeAllRanges();
    expect(readSelection(document, selection, PLACE)).toEqual({ kind: 'nothing', why: 'no-text', frameAddress: null });
  });

  it('says so when only white space is selected', () => {
    expect(readSelection(document, select('#a', 4, '#a', 5), PLACE).kind).toBe('nothing');
  });
});
