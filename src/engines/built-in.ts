import { findLanguageModel, type LanguageSession } from './built-in-api.ts';
import { explainBuiltIn } from './explain-built-in.ts';
import { type ModelClient, ModelFailure, type ModelRequest } from './model-client.ts';
import { builtInState, openSession } from './prepare-built-in.ts';
import { settleInTime } from './settle-in-time.ts';

/** In milliseconds: until the browser has said whether there is a model, until a session is there, until the first words are, and between them. */
export interface BuiltInLimits {
  state: number;
  session: number;
  first: number;
  next: number;
}

const LIMITS: BuiltInLimits = { state: 5_000, session: 60_000, first: 120_000, next: 30_000 };
/** What is left of the room for the answer. */
const SHARE_OF_REQUEST = 0.75;
/** No token is longer than this, whatever the language. */
const LONGEST_TOKEN = 20;

interface BuiltInOptions {
  /** Of what it is asked about, BCP 47; null where that is not known. */
  language: string | null;
  /** The window that has the model. */
  scope?: object;
  limits?: BuiltInLimits;
}

/** The model of a browser's window. It is used only while the browser says that it is there: nothing is ever downloaded for a request. */
export function openBuiltIn({ language, scope = globalThis, limits = LIMITS }: BuiltInOptions): ModelClient {
  const open = (instructions: string | null, signal: AbortSignal) => openWithin(scope, instructions, limits, signal);
  return {
    id: 'built-in',
    model: null,
    async room(signal) {
      const session = await open(null, signal);
      const tokens = session.contextWindow ?? session.inputQuota ?? Number.POSITIVE_INFINITY;
      session.destroy();
      return Number.isFinite(tokens) ? Math.floor(tokens * charactersPerToken(language) * SHARE_OF_REQUEST) : null;
    },
    async *generate(request, signal) {
      const session = await open(request.instructions, signal);
      try {
        yield* readAnswer(session, request, limits, signal);
      } catch (error) {
        throw signal.aborted ? signal.reason : explainBuiltIn(error);
      } finally {
        session.destroy();
      }
    },
  };
}

/** The browser keeps to itself what a token is; these are on the safe side. */
function charactersPerToken(language: string | null): number {
  const script = language === null ? null : new Intl.Locale(language).maximize().script;
  if (script === 'Latn') return 3;
  return script === 'Cyrl' || script === 'Arab' || script === 'Grek' ? 2 : 1;
}

async function openWithin(
  scope: object,
  instructions: string | null,
  limits: BuiltInLimits,
  signal: AbortSignal,
): Promise<LanguageSession> {
  const model = findLanguageModel(scope);
  const state = await builtInState(scope, signal, limits.state);
  if (!model || state !== 'available') throw new ModelFailure('unavailable', state);
  return await openSession(
    model,
    limits.session,
    signal,
    instructions === null ? {} : { initialPrompts: [{ role: 'system', content: instructions }] },
  );
}

async function* readAnswer(session: LanguageSession, request: ModelRequest, limits: BuiltInLimits, signal: AbortSignal) {
  const { material, schema, maxTokens } = request;
  const reader = session.promptStreaming(material, { responseConstraint: schema, signal }).getReader();
  let length = 0;
  for (let most = limits.first; ; most = limits.next) {
    const { done, value } = await settleInTime(reader.read(), most, signal);
    if (done) return;
    length += value.length;
    // The interface has no limit of its own, and a small model may repeat itself for ever.
    if (length > maxTokens * LONGEST_TOKEN) throw new ModelFailure('broken-answer', 'no end');
    yield value;
  }
}
