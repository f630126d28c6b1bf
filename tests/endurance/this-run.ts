/** What one run of the tests of endurance tries: the short form by itself, more as `npm run test:endurance` says. */
const asked = (name: string, usual: number) => Number(process.env[`CITEBACK_ENDURANCE_${name}`] ?? usual);

export const SEED = asked('SEED', 20_261_127);
/** How long readers of all kinds use the browser, in minutes. */
export const MINUTES = asked('MINUTES', 0.4);
/** The size of a vast page, in megabytes of HTML. */
export const MEGABYTES = asked('MEGABYTES', 5);
/** Digests in a row, after a tenth as many to warm up. */
export const DIGESTS = asked('DIGESTS', 15);
