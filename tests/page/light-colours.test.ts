import fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LIGHT_MARKS, rulesOfLights } from '../../src/page/light-colours.ts';
import { HIGHLIGHT_COLOURS } from '../../src/protocol/highlight-colour.ts';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const furthestChannel = (one: string, other: string) => {
  const others = channels(other);
  return Math.max(...channels(one).map((value, at) => Math.abs(value - (others[at] ?? 0))));
};

describe.each(HIGHLIGHT_COLOURS)('words lit in %s', (colour) => {
  const { ground, ink } = LIGHT_MARKS[colour];

  it('can be read on their ground at 7:1', () => expect(contrast(ground, ink)).toBeGreaterThanOrEqual(7));

  it.each(['#000000', '#1b1a18', '#2b2b33'])('stand out from a page in %s', (page) => {
    expect(contrast(ground, page)).toBeGreaterThanOrEqual(3);
  });

  it.each(['#ffffff', '#f6f3ea'])('have a ground of another colour than a page in %s', (page) => {
    expect(furthestChannel(ground, page)).toBeGreaterThan(0.25);
  });

  it('have another ground than who said them, and than what is pointed at', () => {
    const grounds = [...rulesOfLights(colour).matchAll(/citeback-(?:passage|attribution|hover|changed)\) \{ background-color: (#\w+)/g)];
    expect(new Set(grounds.map(([, found]) => found)).size).toBe(4);
  });

  it('are so in the views too', async () => {
    const rules = await fs.readFile(new URL('../../src/ui/styles/chosen-colour.css', import.meta.url), 'utf8');
    const own = rules.split(`[data-light="${colour}"]`)[1]?.split('}')[0];
    // Nobody chose yellow: the views have their own, which goes with the rest of them.
    if (colour === HIGHLIGHT_COLOURS[0]) expect(own).toBeUndefined();
    else expect(own).toMatch(new RegExp(`--words: ${ground};\\s+--on-words: ${ink};`));
  });
});

it('what is pointed at has the colour that was chosen, pale', () => {
  const strongest = (hex: string) => channels(hex).indexOf(Math.max(...channels(hex)));
  for (const colour of ['green', 'blue', 'pink'] as const) {
    const [, pointed = ''] = rulesOfLights(colour).match(/citeback-hover\) \{ background-color: (#\w+)/) ?? [];
    expect(strongest(pointed)).toBe(strongest(LIGHT_MARKS[colour].ground));
    expect(luminance(pointed)).toBeGreaterThan(luminance(LIGHT_MARKS[colour].ground));
  }
});
