import type { BuiltInState } from '../core/built-in-state.ts';

type Availability = Exclude<BuiltInState, 'absent' | 'silent'>;

interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', hear: (progress: { loaded: number; total?: number }) => void): void;
}

interface SessionOptions {
  initialPrompts?: { role: 'system'; content: string }[];
  samplingMode?: 'most-predictable';
  monitor?(monitor: DownloadMonitor): void;
  signal?: AbortSignal;
}

export interface LanguageSession {
  /** In tokens; browsers before the renaming say `inputQuota`. */
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  promptStreaming(input: string, options: { responseConstraint: object; signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** The part of the browser's `LanguageModel` that we use: https://webmachinelearning.github.io/prompt-api/ */
export interface LanguageModelApi {
  availability(): Promise<Availability>;
  create(options: SessionOptions): Promise<LanguageSession>;
}

/** The browser's model where a window has one. The specification has it in windows only: a worker of the extension may lack it. */
export const findLanguageModel = (scope: object): LanguageModelApi | null =>
  'LanguageModel' in scope ? (scope.LanguageModel as LanguageModelApi) : null;
