import type { ModelChoice } from '../../../core/model-choice.ts';
import { originOf } from '../../../protocol/model-address.ts';
import type { ServerChoice } from '../../../protocol/model-desk.ts';
import type { ModelDoors } from './model-doors.ts';

type Keep = (models: ModelChoice) => Promise<void>;

/** Takes a model at an address into use, with the key typed for it; false where the browser was not given the leave: then nothing has changed. Called synchronously in a click. */
export async function takeServer(doors: ModelDoors, choice: ServerChoice, typed: string | null, keep: Keep): Promise<boolean> {
  const asked = doors.askLeave(choice.address, true);
  if (!(await asked)) return false;
  const desk = await doors.desk();
  if (typed !== null) await desk.putKey(originOf(choice), typed);
  await keep(choice);
  // The key of a former address goes with it: it is never used for another one.
  await desk.dropOtherKeys(originOf(choice));
  await doors.dropLeave(choice.address);
  return true;
}

/** Leaves every address: its key is deleted, and the leave given back; false where the browser keeps some of it. */
export async function leaveServers(doors: ModelDoors, choice: Exclude<ModelChoice, ServerChoice>, keep: Keep): Promise<boolean> {
  await keep(choice);
  const [isGone] = await Promise.all([doors.dropLeave(null), doors.desk().then((desk) => desk.dropOtherKeys(null))]);
  return isGone;
}
