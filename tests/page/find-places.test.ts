// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { findPlaces } from '../../src/page/find-places.ts';
import { readAllText } from '../../src/page/read-all-text.ts';
import { pageOf } from './page-of.ts';

/** The places of some words, cited where they stand first, in a page. */
function placesIn(body: string, words: string) {
  const page = readAllText(pageOf(body).body);
  const [first] = page.passages.flatMap(({ id, text }) => (text.includes(words) ? [{ id, start: text.indexOf(words) }] : []));
  if (!first) throw new Error(`no ${words}`);
  return findPlaces(citeFrom(page.passages)(first.id, first.start, first.start + words.length), page).map(({ ranges, ...around }) => ({
    ...around,
    words: ranges.map(String).join(''),
  }));
}

describe('the places where words stand', () => {
  it('are all there are, each with the heading over it and what stands around it', () => {
    expect(
      placesIn('<h2>Monday</h2><p>Nobody came. It rained.</p><h2>Friday</h2><p>The sun shone. Nobody <b>came</b>.</p>', 'Nobody came'),
    ).toEqual([
      { heading: 'Monday', before: 'Monday ', after: '. It rained. Friday The sun shone. Nobody came.', words: 'Nobody came' },
      { heading: 'Friday', before: 'Monday Nobody came. It rained. Friday The sun shone. '.slice(-70), after: '.', words: 'Nobody came' },
    ]);
  });

  it('are told by whole words, and by no more than a reader needs', () => {
    const long = 'The keeper of the light walked up to the house on the hill and down again. '.repeat(3);
    const [place] = placesIn(`<p>${long}Nobody came. ${long}</p>`, 'Nobody came');
    expect(place?.before).toMatch(/^(?:\w+ )+/);
    expect(place?.before.length).toBeLessThanOrEqual(70);
    expect(place?.after).toMatch(/ \w+$/);
    expect(long.split(/\s+/)).toContain(place?.before.split(' ')[0]);
    expect(long.split(/\s+/)).toContain(place?.after.split(' ').at(-1));
  });

  it('are none where the words stand inside others', () => {
    expect(placesIn('<p>5 people came.</p><p>15 people came, and 2.5 people more.</p>', '5 people')).toHaveLength(1);
  });
});
