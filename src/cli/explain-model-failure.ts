import type { ModelFailureKind } from '../core/model-failure.ts';
import type { ModelFailure } from '../engines/model-client.ts';
import type { RemoteChoice } from '../engines/open-model-client.ts';

const sentences: Record<ModelFailureKind, (choice: RemoteChoice) => string> = {
  unreachable: ({ address }) => `nothing answers at ${address}: check --address and that the server runs`,
  'origin-refused': ({ address }) => `${address} refuses who asks: let the server take requests from everywhere (Ollama: OLLAMA_ORIGINS)`,
  'wrong-key': ({ address }) => `${address} does not take the key: put the right one into the environment as CITEBACK_KEY`,
  'no-such-model': ({ model }) => `there is no model ${model} there: give --model a name that the server has`,
  'no-credit': () => 'the account has no credit left: add some, or use another model',
  'too-long': ({ model }) => `${model} takes less than it was sent: give it more room (Ollama: num_ctx)`,
  'too-many-requests': () => 'the server wants fewer requests: wait a while',
  'server-error': ({ address }) => `the server at ${address} failed: look at its own log, or try again`,
  redirected: ({ address }) => `${address} leads elsewhere, which is not followed: give --address the place that answers`,
  'not-https': ({ address }) => `${address} is neither https nor on this machine: give an address that is`,
  'not-allowed': ({ address }) => `${address} may not be asked from here`,
  unavailable: ({ model }) => `${model} is not available here`,
  slow: ({ model }) => `${model} said nothing for too long: try a smaller one`,
  'broken-answer': ({ model }) => `${model} does not answer in the form that is asked for: use another model`,
};

/** Why a model wrote nothing, as a clause that says what to do, with what the server said. */
export const explainModelFailure = ({ kind, detail }: ModelFailure, choice: RemoteChoice): string =>
  `${sentences[kind](choice)}${detail ? ` (${detail})` : ''}`;
