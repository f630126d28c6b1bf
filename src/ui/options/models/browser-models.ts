import { dropModelLeave, requestModelLeave } from '../../../platform/model-leave.ts';
import type { ModelDesk } from '../../../protocol/model-desk.ts';
import type { ModelDoors } from './model-doors.ts';

// A bundle of its own that nothing but this page loads, and only once a model is to be chosen.
const DESK = './model-desk.js';

/** Models as this browser reaches them. */
export const browserModels: ModelDoors = {
  desk: async () => ((await import(DESK)) as { modelDesk: ModelDesk }).modelDesk,
  askLeave: requestModelLeave,
  dropLeave: dropModelLeave,
};
