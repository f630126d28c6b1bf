/** Rows of numbers, each with what it should be (0 or 1) and how much it counts. */
export interface Sample {
  signals: readonly number[];
  is: number;
  counts: number;
}

/** A tree that asks the same question on each level: leaf by the bits of the answers, the first one lowest. */
export interface Tree {
  splits: { signal: number; above: number }[];
  leaves: number[];
}

export interface Forest {
  bias: number;
  trees: Tree[];
}

export interface Growth {
  trees: number;
  depth: number;
  rate: number;
  penalty: number;
  /** The share of signals that each tree may ask. */
  share: number;
}

const BINS = 32;
const LOOKED_AT = 40_000;
const LEAST_CURVATURE = 1e-3;

/** For each signal the values between which its bins lie. */
export function cutsOf(samples: readonly Sample[]): number[][] {
  const every = Math.max(1, Math.floor(samples.length / LOOKED_AT));
  const some = samples.filter((_, at) => at % every === 0);
  return (samples[0]?.signals ?? []).map((_, signal) => {
    const values = Float64Array.from(some, ({ signals }) => signals[signal] ?? 0).sort();
    const different = [...new Set(values)];
    if (different.length <= BINS) return different.slice(1).map((value, at) => (value + (different[at] ?? 0)) / 2);
    const quantiles = Array.from({ length: BINS - 1 }, (_, bin) => values[Math.floor(((bin + 1) * values.length) / BINS)] ?? 0);
    return [...new Set(quantiles)].filter((value) => value > (values[0] ?? 0)).map((value) => value - 1e-6);
  });
}

function binned(samples: readonly Sample[], cuts: readonly (readonly number[])[]): Uint8Array[] {
  return cuts.map((borders, signal) =>
    Uint8Array.from(samples, ({ signals }) => {
      const value = signals[signal] ?? 0;
      let [low, high] = [0, borders.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (borders[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      return low;
    }),
  );
}

/** Numbers between 0 and 1 that are the same each time. */
function sameNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Boosted trees for the logarithm of the odds, by second-order steps. */
export function growForest(samples: readonly Sample[], cuts: readonly (readonly number[])[], growth: Growth): Forest {
  const random = sameNumbers();
  const bins = binned(samples, cuts);
  const all = samples.reduce((total, { counts }) => total + counts, 0);
  const positive = samples.reduce((total, { counts, is }) => total + counts * is, 0);
  const bias = Math.log(positive / (all - positive));
  const weights = new Float64Array(samples.length).fill(bias);
  const slopes = new Float64Array(samples.length);
  const curves = new Float64Array(samples.length);
  const trees = Array.from({ length: growth.trees }, (): Tree => {
    for (const [at, { is, counts }] of samples.entries()) {
      const probable = 1 / (1 + Math.exp(-(weights[at] ?? 0)));
      slopes[at] = counts * (is - probable);
      curves[at] = counts * Math.max(LEAST_CURVATURE, probable * (1 - probable));
    }
    const asked = cuts.flatMap((borders, signal) => (borders.length > 0 && random() < growth.share ? signal : []));
    const { splits, leaf } = growTree({ bins, cuts, slopes, curves, asked }, growth);
    const leaves = leavesOf(leaf, slopes, curves, growth);
    for (const at of weights.keys()) weights[at] = (weights[at] ?? 0) + (leaves[leaf[at] ?? 0] ?? 0);
    return { splits, leaves };
  });
  return { bias, trees };
}

interface Ground {
  bins: readonly Uint8Array[];
  cuts: readonly (readonly number[])[];
  slopes: Float64Array;
  curves: Float64Array;
  asked: readonly number[];
}

function growTree(ground: Ground, { depth, penalty }: Growth): { splits: Tree['splits']; leaf: Uint8Array } {
  const leaf = new Uint8Array(ground.slopes.length);
  const splits: Tree['splits'] = [];
  for (let level = 0; level < depth; level++) {
    let best = { gain: -1, signal: 0, bin: 0 };
    for (const signal of ground.asked) {
      for (const [bin, gain] of gainsOf(ground, signal, leaf, 1 << level, penalty).entries())
        if (gain > best.gain) best = { gain, signal, bin };
    }
    splits.push({ signal: best.signal, above: ground.cuts[best.signal]?.[best.bin] ?? 0 });
    const column = ground.bins[best.signal] ?? new Uint8Array();
    for (const [at, bin] of column.entries()) if (bin > best.bin) leaf[at] = (leaf[at] ?? 0) | (1 << level);
  }
  return { splits, leaf };
}

/** What splitting every leaf at each border of a signal would gain. */
function gainsOf({ bins, cuts, slopes, curves }: Ground, signal: number, leaf: Uint8Array, leaves: number, penalty: number): Float64Array {
  const column = bins[signal] ?? new Uint8Array();
  const width = (cuts[signal]?.length ?? 0) + 1;
  const [slope, curve] = [new Float64Array(leaves * width), new Float64Array(leaves * width)];
  for (let at = 0; at < column.length; at++) {
    const place = (leaf[at] as number) * width + (column[at] as number);
    slope[place] = (slope[place] as number) + (slopes[at] as number);
    curve[place] = (curve[place] as number) + (curves[at] as number);
  }
  const gains = new Float64Array(width - 1);
  for (let from = 0; from < leaves * width; from += width) {
    const [allSlope, allCurve] = [slope, curve].map((sums) => sums.subarray(from, from + width).reduce((one, other) => one + other, 0)) as [
      number,
      number,
    ];
    let [left, leftCurve] = [0, 0];
    for (let bin = 0; bin < width - 1; bin++) {
      left += slope[from + bin] as number;
      leftCurve += curve[from + bin] as number;
      gains[bin] = (gains[bin] as number) + left ** 2 / (leftCurve + penalty) + (allSlope - left) ** 2 / (allCurve - leftCurve + penalty);
    }
  }
  return gains;
}

function leavesOf(leaf: Uint8Array, slopes: Float64Array, curves: Float64Array, { depth, rate, penalty }: Growth): number[] {
  const [slope, curve] = [new Float64Array(1 << depth), new Float64Array(1 << depth)];
  for (const [at, in_] of leaf.entries()) {
    slope[in_] = (slope[in_] ?? 0) + (slopes[at] ?? 0);
    curve[in_] = (curve[in_] ?? 0) + (curves[at] ?? 0);
  }
  return Array.from(slope, (sum, at) => (rate * sum) / ((curve[at] ?? 0) + penalty));
}
