/**
 * Measures the checker of claims against what people said of claims beside whole documents.
 * npm run measure:claims -- FOLDER (with v-*-dev.jsonl.gz) [--limit N]
 * Prints for each set balanced accuracy and false alarms (claims that are carried and refused) with the one setting (even odds), with a threshold
 * of its own, and with the best one of at most 12 % false alarms; the rules' verdicts beside; and the time a claim takes.
 */
import { checkClaim } from '../../src/core/evidence/claims/check-claim.ts';
import { accuracyAt, bestAccuracy, type Scored } from '../fit/balanced-accuracy.ts';
import { type LabelledClaim, readClaims } from '../fit/read-claims.ts';

const EVEN = 0.5;
const FALSE_ALARMS = 0.12;

const words = process.argv.slice(2);
const limit = words.includes('--limit') ? Number(words[words.indexOf('--limit') + 1]) : Infinity;
const [folder] = words;
if (!folder) throw new Error('name a folder with v-*-dev.jsonl.gz');

const percent = (share: number): string => (100 * share).toFixed(1);

/** Each claim by score and by verdict, and the milliseconds of processor time that a claim takes. */
function check(claims: readonly LabelledClaim[]): { scored: Scored[]; judged: Scored[]; milliseconds: number } {
  const before = process.cpuUsage();
  const checked = claims.map(({ claim, sources, language }) => checkClaim(claim, sources, { language }));
  const { user, system } = process.cpuUsage(before);
  const is = (at: number) => claims[at]?.isCarried === true;
  return {
    scored: checked.map(({ score }, at) => ({ score, is: is(at) })),
    judged: checked.map(({ verdict }, at) => ({ score: verdict === 'failed' ? 0 : 1, is: is(at) })),
    milliseconds: (user + system) / 1000 / claims.length,
  };
}

const all = readClaims(folder);
const sets = [...new Set(all.map(({ set }) => set))];
let sum = 0;
for (const set of sets) {
  const { scored, judged, milliseconds } = check(all.filter((claim) => claim.set === set).slice(0, limit));
  const [one, own, few, rules] = [
    accuracyAt(scored, EVEN),
    bestAccuracy(scored),
    bestAccuracy(scored, FALSE_ALARMS),
    accuracyAt(judged, EVEN),
  ];
  sum += one.balanced / sets.length;
  console.log(
    `${set}, ${scored.length} claims: one setting ${percent(one.balanced)} (false alarms ${percent(one.falseAlarms)}), own threshold ${percent(own.balanced)} (${percent(own.falseAlarms)}), at most 12 % ${percent(few.balanced)}, not failed ${percent(rules.balanced)} (${percent(rules.falseAlarms)}), ${milliseconds.toFixed(2)} ms a claim`,
  );
}
console.log(`one setting, mean of ${sets.length} sets: ${percent(sum)}`);
