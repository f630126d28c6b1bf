import { type BuiltInLimits, usualBuiltInLimits } from './built-in-session.ts';
import { explainBuiltIn } from './explain-built-in.ts';
import { askLanguageModel, type BuiltInAsking, roomOfLanguageModel, stateOfLanguageModel } from './language-model.ts';
import { type ModelClient, ModelFailure } from './model-client.ts';
import { askSummarizer, roomOfSummarizer, stateOfSummarizer } from './summarizer.ts';

interface BuiltInOptions {
  /** Of the article, BCP 47; null where that is not known. */
  language: string | null;
  /** Of what is to be written, where that is another one. */
  writtenIn?: string | null;
  /** The window that has the model. */
  scope?: object;
  limits?: BuiltInLimits;
}

const languageModel = { state: stateOfLanguageModel, room: roomOfLanguageModel, ask: askLanguageModel };
const summarizer = { state: stateOfSummarizer, room: roomOfSummarizer, ask: askSummarizer };

/** The model of a browser's window, through its summarizer where there is no other way. It is used only while the browser says that it is there: nothing is ever downloaded for a request. */
export function openBuiltIn({ language, writtenIn = null, scope = globalThis, limits = usualBuiltInLimits }: BuiltInOptions): ModelClient {
  const languages = [...new Set([language, writtenIn])].filter((one) => one !== null);
  const asking: BuiltInAsking = { languages, scope, limits };
  return {
    id: 'built-in',
    model: null,
    room: async (signal) => await (await wayThrough(asking, signal)).room(asking, signal),
    async *generate(request, signal) {
      const way = await wayThrough(asking, signal);
      try {
        yield* way.ask(asking, request, signal);
      } catch (error) {
        throw signal.aborted ? signal.reason : explainBuiltIn(error);
      }
    },
  };
}

async function wayThrough(asking: BuiltInAsking, signal: AbortSignal): Promise<typeof languageModel> {
  const state = await languageModel.state(asking, signal);
  if (state === 'available') return languageModel;
  if ((await summarizer.state(asking, signal)) === 'available') return summarizer;
  throw new ModelFailure('unavailable', [state, ...asking.languages].join(' '));
}
