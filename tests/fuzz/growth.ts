/** Twice the text may take so many times as long. */
export const MOST_GROWTH = 2.5;

/** The least time of the processor, in milliseconds, that a run took of so many tries. */
export function timeOf(run: () => unknown, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How much longer twice the text takes, in the best of some tries: what else the machine does makes it look longer, never shorter twice. 0 where it takes less than `least`, which is no measure of anything. */
export function growthOf(scan: (text: string) => unknown, make: (length: number) => string, length: number, least: number): number {
  const whole = make(length);
  if (timeOf(() => scan(whole), 1) < least) return 0;
  const half = make(length / 2);
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 1; tries <= 5 && growth > MOST_GROWTH; tries += 1)
    growth = Math.min(
      growth,
      timeOf(() => scan(whole), tries) /
        Math.max(
          least / 4,
          timeOf(() => scan(half), tries),
        ),
    );
  return growth;
}
