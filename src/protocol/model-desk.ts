import type { BuiltInState, DownloadProgress } from '../core/built-in-state.ts';
import type { ModelChoice } from '../core/model-choice.ts';
import type { ModelFailureKind } from '../core/model-failure.ts';

/** The choice of a model at an address. */
export type ServerChoice = Extract<ModelChoice, { address: string }>;
/** Whom a list of models is asked of. */
export type ModelHost = Omit<ServerChoice, 'model'>;

/** Why a model could not be asked; `detail`: what the other side said, text from outside. */
export interface ModelFault {
  fault: ModelFailureKind;
  detail: string;
}

/** A model that answered: after so many milliseconds, and how many characters it takes at once; null where it does not say. `isLittle`: so few that articles go to it in many pieces. */
export interface ModelAtWork {
  took: number;
  room: number | null;
  isLittle: boolean;
}

/**
 * What the settings have done with models and keys, in their own page: a key is sent by no message. `typed`: the key as it stands in a form; null for
 * the one that is kept for the address's origin. An aborted signal rejects with its reason.
 */
export interface ModelDesk {
  hasKey(origin: string): Promise<boolean>;
  putKey(origin: string, key: string): Promise<void>;
  dropKey(origin: string): Promise<void>;
  /** Drops all keys but the one for this origin; null: all of them. */
  dropOtherKeys(origin: string | null): Promise<void>;
  list(host: ModelHost, typed: string | null, signal: AbortSignal): Promise<string[] | ModelFault>;
  test(choice: ModelChoice, typed: string | null, signal: AbortSignal): Promise<ModelAtWork | ModelFault>;
  builtInState(signal: AbortSignal): Promise<BuiltInState>;
  /** Called synchronously in a click; null once the model is there. */
  downloadBuiltIn(tell: (progress: DownloadProgress) => void, signal: AbortSignal): Promise<ModelFault | null>;
}
