import process from 'node:process';
import type { Article } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import { extractive } from '../engines/extractive.ts';
import { openModelClient } from '../engines/open-model-client.ts';
import { writeWithModel } from '../engines/write-with-model.ts';
import type { ModelCall } from './model-call.ts';
import type { DigestCall } from './parse-call.ts';

/** Writes an article's digest with what the call names. The key of a model is read from the environment, for a call's words can be seen by others. */
export async function writeWith(call: DigestCall, article: Article): Promise<Digest> {
  const options = { now: new Date().toISOString(), generatedAt: null, length: call.length, sentences: call.sentences };
  const { signal } = new AbortController();
  const digest = await extractive.write(article, options, signal);
  return call.model === null ? digest : writeAnew(digest, call.model, signal);
}

async function writeAnew(digest: Digest, { choice, writtenIn, translateQuotations }: ModelCall, signal: AbortSignal): Promise<Digest> {
  const client = openModelClient(choice, process.env.CITEBACK_KEY || null);
  let last = digest;
  for await (const step of writeWithModel(digest, client, { outputLanguage: writtenIn, translateQuotations }, signal)) last = step.digest;
  return last;
}
