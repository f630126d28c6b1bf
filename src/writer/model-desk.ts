import type { ModelChoice } from '../core/model-choice.ts';
import { openBuiltIn } from '../engines/built-in.ts';
import { listModels } from '../engines/list-models.ts';
import { ModelFailure } from '../engines/model-client.ts';
import { builtInState, downloadBuiltIn } from '../engines/prepare-built-in.ts';
import { testModel } from '../engines/test-model.ts';
import { dropKey, dropOtherKeys, keyFor, putKey } from '../library/model-keys.ts';
import { originOf } from '../protocol/model-address.ts';
import type { ModelAtWork, ModelDesk, ModelFault } from '../protocol/model-desk.ts';

/** The desk in the page that loads it: its window is the one that has the browser's model. */
export const modelDesk: ModelDesk = {
  hasKey: async (origin) => (await keyFor(origin)) !== null,
  putKey,
  dropKey,
  dropOtherKeys,
  list: (host, typed, signal) => orFault(async () => await listModels(host, typed ?? (await keyFor(originOf(host))), signal)),
  test: (choice, typed, signal) => orFault(() => test(choice, typed, signal)),
  builtInState: (signal) => builtInState(globalThis, signal),
  downloadBuiltIn: (tell, signal) =>
    orFault(async () => {
      await downloadBuiltIn(globalThis, tell, signal);
      return null;
    }),
};

/** A failure of the model as a value; whatever else is thrown goes on. */
async function orFault<Answer>(work: () => Promise<Answer>): Promise<Answer | ModelFault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ModelFailure) return { fault: error.kind, detail: error.detail };
    throw error;
  }
}

async function test(choice: ModelChoice, typed: string | null, signal: AbortSignal): Promise<ModelAtWork | ModelFault> {
  const began = performance.now();
  const tookTo = (room: number | null, isLittle = false): ModelAtWork => ({ took: performance.now() - began, room, isLittle });
  if (choice.engine === 'none') throw new Error('there is no model to test');
  if (choice.engine === 'built-in') return tookTo(await tryBuiltIn(signal));
  const found = await testModel(choice, typed ?? (await keyFor(originOf(choice))), signal);
  if (found.kind === 'works' || found.kind === 'little-room') return tookTo(found.room, found.kind === 'little-room');
  return { fault: found.kind, detail: found.detail };
}

/** In the shape of a digest's part, for the summarizer answers nothing else. */
const PROBE = {
  instructions: 'Say in other words what the numbered sentence says. Answer with JSON only: {"claims": ["…"]}.',
  material: '[1] The ferry to the island sails at nine every morning.',
  schema: {
    type: 'object',
    properties: { claims: { type: 'array', items: { type: 'string' } } },
    required: ['claims'],
    additionalProperties: false,
  },
  maxTokens: 100,
};

/** Has the browser's model answer something short; gives its room. */
async function tryBuiltIn(signal: AbortSignal): Promise<number | null> {
  const client = openBuiltIn({ language: null });
  let answer = '';
  for await (const piece of client.generate(PROBE, signal)) answer += piece;
  if (!/^\s*\{/.test(answer)) throw new ModelFailure('broken-answer', answer.slice(0, 200));
  return await client.room(signal);
}
