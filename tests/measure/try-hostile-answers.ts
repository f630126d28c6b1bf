/** How many corrupted answers of a model get through: node build/run-typescript.mjs tests/measure/try-hostile-answers.ts [ANSWERS] [SEED] */
import { digestsToWrite } from '../support/model/digests-to-write.ts';
import { tryHostileAnswers } from '../support/model/try-hostile.ts';

const [answers = '10000', seed = '1'] = process.argv.slice(2);
const began = Date.now();
const outcome = await tryHostileAnswers(
  Number(answers),
  Number(seed),
  digestsToWrite().map(({ digest }) => digest),
);
const counted = (claims: readonly { corruption: string }[]) => {
  const counts = new Map<string, number>();
  for (const { corruption } of claims) counts.set(corruption, (counts.get(corruption) ?? 0) + 1);
  return Object.fromEntries(counts);
};
for (const { corruption, text, cited } of outcome.supported.slice(0, 40)) console.log(`SUPPORTED ${corruption}\n  ${text}\n  ${cited}`);
console.log(`${outcome.answers} answers in ${Math.round((Date.now() - began) / 1000)} s`);
console.log(`claims shown as supported: ${outcome.supported.length} ${JSON.stringify(counted(outcome.supported))}`);
console.log(`claims shown with doubts: ${outcome.partial.length} ${JSON.stringify(counted(outcome.partial))}`);
console.log(`claims dropped: ${outcome.dropped}; digests whose citations do not hold: ${outcome.broken}`);
process.exitCode = outcome.supported.length > 0 || outcome.broken > 0 ? 1 : 0;
