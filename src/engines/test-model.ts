import * as z from 'zod/mini';
import type { ModelFailureKind } from '../core/model-failure.ts';
import { collectWords } from './drafting/collect-words.ts';
import { parseLoosely } from './drafting/parse-loosely.ts';
import { ModelFailure } from './model-client.ts';
import { openModelClient, type RemoteChoice } from './open-model-client.ts';
import type { ClientOptions } from './openai-compatible.ts';

/**
 * What a test of a model came to. `room`: how many characters a request may have, null where nobody knows.
 * `little-room`: it answers, but takes so little at once that articles are given to it in many pieces (with Ollama: raise `num_ctx`).
 */
export type ModelTest =
  | { kind: 'works'; room: number | null }
  | { kind: 'little-room'; room: number }
  | { kind: ModelFailureKind; detail: string };

/** Fewer characters than this hold no section of a usual article. */
const LITTLE_ROOM = 12_000;
const SENTENCE = 'The ferry to the island sails at nine.';
const answerSchema = z.object({ sentences: z.array(z.number()) });

/** Asks a model something short and says whether it can write digests, or else what is wrong. */
export async function testModel(
  choice: RemoteChoice,
  key: string | null,
  signal: AbortSignal,
  options: ClientOptions = {},
): Promise<ModelTest> {
  try {
    const client = openModelClient(choice, key, options);
    const request = {
      instructions: 'Which of the numbered sentences speaks of a ferry? Answer with JSON only: {"sentences": [numbers]}.',
      material: `[1] The baker closed early.\n[2] ${SENTENCE}`,
      schema: {
        type: 'object',
        properties: { sentences: { type: 'array', items: { type: 'integer' } } },
        required: ['sentences'],
        additionalProperties: false,
      },
      maxTokens: 1000,
    };
    const answer = parseLoosely(await collectWords(client.generate(request, signal)), answerSchema);
    if (answer === null) return { kind: 'broken-answer', detail: '' };
    // Only after its first answer does Ollama say how much the model takes.
    const room = await client.room(signal);
    return room !== null && room < LITTLE_ROOM ? { kind: 'little-room', room } : { kind: 'works', room };
  } catch (error) {
    if (error instanceof ModelFailure) return { kind: error.kind, detail: error.detail };
    throw error;
  }
}
