/** What one run tries: the short form by itself, as many and from whichever seed as `npm run fuzz` says. */
const asked = (name: string, usual: number) => Number(process.env[`CITEBACK_FUZZ_${name}`] ?? usual);

/** Printed by fast-check where something fails, and the same for all that this run tries. */
export const SEED = asked('SEED', 20_261_127);
export const DOMS = asked('DOMS', 150);
export const TEXTS = asked('TEXTS', 300);
/** A folder of pages beside our own, with html/ID.html or html/ID.html.gz or NAME.html in it. */
export const FOLDER = process.env.CITEBACK_FUZZ_PAGES ?? '';
/** The longer of two lengths at which scanners are timed, in UTF-16 units. */
export const LENGTH = asked('LENGTH', 4000);
/** Milliseconds that one string may take in a scanner: longer ones of its kind, which would take more, are left out and said to be. */
export const BUDGET = asked('BUDGET', 2000);
export const IS_LONG = 'CITEBACK_FUZZ_DOMS' in process.env;

/** For fc.assert: this run's seed; `CITEBACK_FUZZ_PATH` leads straight to the case that failed. */
export const inThisRun = (numRuns: number) => ({
  numRuns,
  // A long run says which case failed; making it smaller would take as long again.
  endOnFailure: IS_LONG,
  seed: SEED,
  ...(process.env.CITEBACK_FUZZ_PATH ? { path: process.env.CITEBACK_FUZZ_PATH } : {}),
});
