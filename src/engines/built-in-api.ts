import type { BuiltInState } from '../core/built-in-state.ts';

export type Availability = Exclude<BuiltInState, 'absent' | 'silent'>;

interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', hear: (progress: { loaded: number; total?: number }) => void): void;
}

/** What each of the browser's interfaces takes when a session is opened; the signal ends the session too. */
export interface OpeningOptions {
  monitor?(monitor: DownloadMonitor): void;
  signal?: AbortSignal;
}

/** A session keeps the model in memory until it is closed. Room is in tokens; browsers before the renaming say `inputQuota`. */
export interface Session {
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  destroy(): void;
}

/** One of the browser's interfaces to its model. */
export interface BuiltInApi<Options extends object, Opened extends Session> {
  availability(options?: Options): Promise<Availability>;
  create(options: Options & OpeningOptions): Promise<Opened>;
}

interface Spoken {
  type: 'text';
  languages: string[];
}

export interface LanguageOptions {
  initialPrompts?: { role: 'system'; content: string }[];
  samplingMode?: 'most-predictable';
  expectedInputs?: Spoken[];
  expectedOutputs?: Spoken[];
}

export interface LanguageSession extends Session {
  promptStreaming(input: string, options: { responseConstraint: object; signal: AbortSignal }): ReadableStream<string>;
}

export interface SummaryOptions {
  type: 'key-points';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages?: string[];
  outputLanguage?: string;
}

export interface SummarySession extends Session {
  summarizeStreaming(input: string, options: { signal: AbortSignal }): ReadableStream<string>;
}

/** The part of the browser's `LanguageModel` that we use: https://webmachinelearning.github.io/prompt-api/ */
export type LanguageModelApi = BuiltInApi<LanguageOptions, LanguageSession>;
/** The part of its `Summarizer`: https://webmachinelearning.github.io/writing-assistance-apis/ */
export type SummarizerApi = BuiltInApi<SummaryOptions, SummarySession>;

// The specifications have both in windows only: a worker of the extension may lack them.
export const findLanguageModel = (scope: object): LanguageModelApi | null =>
  'LanguageModel' in scope ? (scope.LanguageModel as LanguageModelApi) : null;
export const findSummarizer = (scope: object): SummarizerApi | null => ('Summarizer' in scope ? (scope.Summarizer as SummarizerApi) : null);
