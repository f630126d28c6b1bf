import type { ModelFailureKind } from '../../core/model-failure.ts';
import { type MessageKey, say } from '../../platform/words.ts';

const words: Readonly<Record<ModelFailureKind, MessageKey>> = {
  unreachable: 'modelUnreachable',
  'origin-refused': 'modelOriginRefused',
  'wrong-key': 'modelWrongKey',
  'no-such-model': 'modelNotThere',
  'no-credit': 'modelNoCredit',
  'too-long': 'modelTooLong',
  'too-many-requests': 'modelTooMany',
  'server-error': 'modelServerError',
  redirected: 'modelRedirected',
  'not-https': 'modelNotHttps',
  'not-allowed': 'modelNotAllowed',
  unavailable: 'builtInUnavailable',
  slow: 'modelSlow',
  'broken-answer': 'modelBrokenAnswer',
};

/** What is wrong with a model, and what the reader can do about it. */
export const sayFault = (fault: ModelFailureKind): string => say(words[fault], `${location.protocol}//*`);
