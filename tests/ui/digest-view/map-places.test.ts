import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../src/core/evidence/measure-coverage.ts';
import { findCurrentPassage, findPlaceAt, offsetOf, passageForKey } from '../../../src/ui/digest-view/map-places.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';

const coverage = measureCoverage(exampleDigest);
const place = (passage: string, at: number) => ({ passage, at });
const seen = (from: string, to: string) => ({ from: place(from, 0), to: place(to, 1) });

describe('the map of an article', () => {
  it('leads from a place down the article to a place in a passage, and back', () => {
    expect(findPlaceAt(coverage, 0)).toEqual(place('p1', 0));
    expect(findPlaceAt(coverage, 1)).toEqual(place('p9', 1));
    for (const share of [0.1, 0.3, 0.55, 0.83]) {
      const found = findPlaceAt(coverage, share);
      expect(found && offsetOf(coverage, found)).toBeCloseTo(share * coverage.length, -1);
    }
  });

  it('has nowhere to lead where there are no passages', () => {
    expect(findPlaceAt({ passages: [], length: 0, usedPassages: 0, share: 0 }, 0.5)).toBeNull();
  });

  it.each([
    ['the first before anything is known', null, null, 'p1'],
    ['the one gone to before anything is known', null, 'p4', 'p4'],
    ['the one gone to while it is in view', seen('p2', 'p6'), 'p2', 'p2'],
    ['the one in the middle of the view where the one gone to has left it', seen('p2', 'p4'), 'p8', 'p3'],
  ])('stands at %s', (_, stretch, target, passage) => {
    expect(examplePassages[findCurrentPassage(coverage, stretch, target)]?.id).toBe(passage);
  });

  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['Home', 5, 0],
    ['End', 5, 8],
    ['Enter', 5, null],
  ])('%s leads from the passage %i to %s', (key, from, to) => {
    expect(passageForKey(key, from, examplePassages.length)).toBe(to);
  });
});
