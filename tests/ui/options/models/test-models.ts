import type { ModelDesk } from '../../../../src/protocol/model-desk.ts';
import type { ModelDoors } from '../../../../src/ui/options/models/model-doors.ts';

/** Models that a test answers for; `taken` is what was asked of them, in order. Keys are kept by origin. */
export function openTestModels(desk: Partial<ModelDesk> = {}, doors: Partial<ModelDoors> = {}, keys = new Map<string, string>()) {
  const taken: unknown[][] = [];
  const full: ModelDesk = {
    hasKey: async (origin) => keys.has(origin),
    putKey: async (origin, key) => void keys.set(origin, key),
    dropKey: async (origin) => void keys.delete(origin),
    dropOtherKeys: async (origin) => {
      for (const one of [...keys.keys()]) if (one !== origin) keys.delete(one);
    },
    list: async () => ['small-model'],
    test: async () => ({ took: 1200, room: 24_000, isLittle: false }),
    builtInState: async () => 'available',
    downloadBuiltIn: async () => null,
    ...desk,
  };
  const modelDoors: ModelDoors = {
    desk: async () => full,
    askLeave: async (address, sendsPages) => {
      taken.push(['ask', address, sendsPages]);
      return true;
    },
    dropLeave: async (usedAt) => {
      taken.push(['drop', usedAt]);
      return true;
    },
    ...doors,
  };
  return { modelDoors, taken, keys };
}
