import type { ModelChoice } from '../../../core/model-choice.ts';
import { formatNumber, say } from '../../../platform/words.ts';
import type { ModelDesk } from '../../../protocol/model-desk.ts';
import { type Told, tellFault } from './told-outcome.tsx';

/** Has a model answer something small, and tells what came of it. */
export async function testModel(desk: ModelDesk, choice: ModelChoice, typed: string | null, signal: AbortSignal): Promise<Told> {
  const found = await desk.test(choice, typed, signal);
  if ('fault' in found) return tellFault(found);
  const works = say('modelWorks', formatNumber(found.took / 1000, { maximumFractionDigits: 1 }));
  if (found.room === null) return { tone: 'good', words: works };
  return { tone: 'good', words: `${works} ${say(found.isLittle ? 'modelLittleRoom' : 'modelRoom', found.room)}` };
}
