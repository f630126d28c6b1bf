import { describe, expect, it } from 'vitest';
import { chooseInView, findStretchInView } from '../../src/page/choose-in-view.ts';

const box = (part: string, top: number, bottom: number) => ({ part, top, bottom });

describe('in a window 800 pixels high', () => {
  it.each([
    ['nothing where nothing is in it', [box('above', -90, -10), box('below', 810, 900)], null],
    ['what is in it, though far from its middle', [box('above', -90, -10), box('c1', 780, 900)], 'c1'],
    ['the nearest to its middle', [box('c1', 100, 200), box('c2', 520, 560), box('c3', 700, 720)], 'c2'],
    ['what lies over its middle', [box('c1', 390, 395), box('c2', 300, 500)], 'c2'],
    ['the first of two that lie over its middle', [box('c1', 300, 500), box('c2', 390, 410)], 'c1'],
    ['nothing that is not laid out', [box('c1', 400, 400)], null],
  ])('the part that is read is %s', (_, parts, chosen) => {
    expect(chooseInView(parts, 800)).toBe(chosen);
  });

  it('the stretch of the article in it begins and ends inside its passages', () => {
    const passages = [box('p1', -500, -100), box('p2', -50, 150), box('p3', 170, 300), box('p4', 700, 900), box('p5', 920, 990)];
    expect(findStretchInView(passages, 800)).toEqual({ from: { passage: 'p2', at: 0.25 }, to: { passage: 'p4', at: 0.5 } });
  });

  it('the stretch is all of a passage that is wholly in it, and none where none is', () => {
    expect(findStretchInView([box('p1', 10, 20)], 800)).toEqual({ from: { passage: 'p1', at: 0 }, to: { passage: 'p1', at: 1 } });
    expect(findStretchInView([box('p1', -20, -10)], 800)).toBeNull();
  });
});
