import type { ModelChoice } from '../core/model-choice.ts';
import { openBuiltIn } from '../engines/built-in.ts';
import type { ModelClient } from '../engines/model-client.ts';
import { openModelClient } from '../engines/open-model-client.ts';
import { writeWithModel } from '../engines/write-with-model.ts';
import { keyFor } from '../library/model-keys.ts';
import { createWriter, type Writer, type WriterNeeds } from './create-writer.ts';

// Its own bundle: loaded only once a reader has chosen a model, in Chrome by a document of its own, in Firefox by the background, which is one.

/** The writer as the extension has it. The key is read here and nowhere else, and goes nowhere but to its own address. */
export const openWriter = (needs: Pick<WriterNeeds, 'tell' | 'onIdle'>): Writer =>
  createWriter({
    ...needs,
    async *write({ digest, wish: { choice, writtenIn, translateQuotations } }, signal) {
      const client = await openClient(choice, digest.source.language, writtenIn);
      yield* writeWithModel(digest, client, { outputLanguage: writtenIn, translateQuotations }, signal);
    },
  });

async function openClient(choice: ModelChoice, language: string | null, writtenIn: string | null): Promise<ModelClient> {
  if (choice.engine === 'none') throw new Error('there is no model to ask');
  if (choice.engine === 'built-in') return openBuiltIn({ language, writtenIn });
  return openModelClient(choice, await keyFor(new URL(choice.address).origin));
}
