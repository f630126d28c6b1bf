import type { Comparison } from './compare-claim.ts';
import type { WeighedDoubt } from './doubt.ts';

/** Numbers that the sources have, but in another unit. */
export function doubtUnits({ claim, source }: Comparison): WeighedDoubt[] {
  return claim.quantities.flatMap(({ values, unit, text }) => {
    const same = source.quantities.filter((other) => other.values.some((value) => values.includes(value)));
    const isOther = unit !== null && same.length > 0 && same.every((other) => other.unit !== unit);
    return isOther ? [{ kind: 'number' as const, detail: `${text} ${unit}`, refutes: true }] : [];
  });
}
