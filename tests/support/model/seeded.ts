/** Draws that are the same for the same seed (mulberry32). */
export interface Draws {
  /** From 0 on, below `count`. */
  below(count: number): number;
  /** One of them; throws where there is none. */
  one<T>(from: readonly T[]): T;
}

export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    one: (from) => {
      const drawn = from[below(from.length)];
      if (drawn === undefined) throw new RangeError('nothing to draw from');
      return drawn;
    },
  };
}
