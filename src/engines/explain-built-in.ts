import type { ModelFailureKind } from '../core/model-failure.ts';
import { ModelFailure } from './model-client.ts';

/** By the names that the specification gives to what goes wrong. */
const KINDS: Readonly<Record<string, ModelFailureKind>> = {
  NotAllowedError: 'not-allowed',
  NotSupportedError: 'unavailable',
  InvalidStateError: 'unavailable',
  QuotaExceededError: 'too-long',
  NetworkError: 'unreachable',
  NotReadableError: 'broken-answer',
  SyntaxError: 'broken-answer',
};

/** What the browser's model throws, as a failure; what we threw ourselves stays what it is. */
export function explainBuiltIn(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const name = error instanceof Error ? error.name : '';
  return new ModelFailure(KINDS[name] ?? 'server-error', String(error).slice(0, 300));
}
