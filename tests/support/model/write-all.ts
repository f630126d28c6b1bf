import type { Digest } from '../../../src/core/digest.ts';
import type { ModelClient } from '../../../src/engines/model-client.ts';
import { type ModelWriting, type WritingProgress, writeWithModel } from '../../../src/engines/write-with-model.ts';

/** All that a model's writing gave, and what it ended with where it threw. */
export interface Writing {
  steps: WritingProgress[];
  failure: unknown;
}

export async function writeAll(
  digest: Digest,
  client: ModelClient,
  { outputLanguage = null, ...rest }: Partial<ModelWriting> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Writing> {
  const steps: WritingProgress[] = [];
  try {
    for await (const step of writeWithModel(digest, client, { outputLanguage, ...rest }, signal)) steps.push(step);
  } catch (failure) {
    return { steps, failure };
  }
  return { steps, failure: null };
}
