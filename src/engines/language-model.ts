import { findLanguageModel, type LanguageOptions, type LanguageSession } from './built-in-api.ts';
import { type BuiltInLimits, openSession, readInTime, roomOf, stateOf } from './built-in-session.ts';
import { ModelFailure, type ModelRequest } from './model-client.ts';

/** What is asked of the browser's model, and how long it may take. */
export interface BuiltInAsking {
  /** All that it reads and writes, BCP 47; none where they are not known. */
  languages: readonly string[];
  /** The window that has the model. */
  scope: object;
  limits: BuiltInLimits;
}

/** Of a language that it does not vouch for, the browser would say so only in the middle of an answer. */
function optionsFor(languages: readonly string[]): LanguageOptions {
  const spoken = [{ type: 'text' as const, languages: [...languages] }];
  return languages.length === 0 ? {} : { expectedInputs: spoken, expectedOutputs: spoken };
}

export const stateOfLanguageModel = ({ languages, scope, limits }: BuiltInAsking, signal: AbortSignal) =>
  stateOf(findLanguageModel(scope), limits.state, signal, optionsFor(languages));

function open({ languages, scope, limits }: BuiltInAsking, own: LanguageOptions, signal: AbortSignal): Promise<LanguageSession> {
  const model = findLanguageModel(scope);
  if (!model) throw new ModelFailure('unavailable');
  return openSession(model, limits.session, signal, { samplingMode: 'most-predictable', ...optionsFor(languages), ...own });
}

export async function roomOfLanguageModel(asking: BuiltInAsking, signal: AbortSignal): Promise<number | null> {
  const session = await open(asking, {}, signal);
  session.destroy();
  return roomOf(session);
}

/** The answer of the browser's language model, which is held to the schema. */
export async function* askLanguageModel(asking: BuiltInAsking, request: ModelRequest, signal: AbortSignal) {
  const session = await open(asking, { initialPrompts: [{ role: 'system', content: request.instructions }] }, signal);
  try {
    const answer = session.promptStreaming(request.material, { responseConstraint: request.schema, signal });
    yield* readInTime(answer, request.maxTokens, asking.limits, signal);
  } finally {
    session.destroy();
  }
}
