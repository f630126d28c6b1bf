import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackTrees } from '../../src/page/unpack-trees.ts';
import { weighTrees } from '../../src/page/weigh-trees.ts';
import { packTrees } from './pack-trees.ts';
import { weighByForest } from './use-forest.ts';

const SIGNALS = 60;
const DEPTH = 3;
const whole = (min: number, max: number) => fc.integer({ min, max });
const split = fc.record({ signal: whole(0, SIGNALS - 1), above: whole(-20, 20).map((half) => half / 2 + 0.001) });
const tree = fc.record({
  splits: fc.array(split, { minLength: DEPTH, maxLength: DEPTH }),
  leaves: fc.array(
    whole(-200, 200).map((leaf) => leaf / 100),
    { minLength: 1 << DEPTH, maxLength: 1 << DEPTH },
  ),
});
const signals = fc.array(
  whole(-10, 10).map((half) => half + 0.25),
  { minLength: SIGNALS, maxLength: SIGNALS },
);

it('packed trees weigh signals as the trees that were fitted do', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 40 }), signals, (trees, row) => {
      const packed = { depth: DEPTH, bias: -30, trees: unpackTrees(packTrees({ trees }), DEPTH) };
      expect(weighTrees(packed, row)).toBeCloseTo(weighByForest({ bias: -0.3, trees }, row), 9);
    }),
    { numRuns: 300 },
  );
});
