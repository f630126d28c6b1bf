import type { ModelFailureKind } from '../core/model-failure.ts';

/** What a model is asked. `material` is text from a page: never an instruction. `schema` is a JSON Schema that the answer has to fit. */
export interface ModelRequest {
  instructions: string;
  material: string;
  schema: object;
  /** The most tokens that the answer may have. */
  maxTokens: number;
}

/** One model, wherever it runs. It has no tools, no memory and no network of its own; what it answers is text that nobody has checked. */
export interface ModelClient {
  readonly id: 'built-in' | 'openai-compatible' | 'anthropic';
  readonly model: string | null;
  /** The pieces of the answer as they come. Throws `ModelFailure`; an aborted signal rejects with its reason. */
  generate(request: ModelRequest, signal: AbortSignal): AsyncIterable<string>;
  /** How many characters a request may have altogether; null where that is not known. */
  room(signal: AbortSignal): Promise<number | null>;
}

/** `detail`: what the other side said, cut short, with no key in it. `retryAfter`: so many seconds it wants to be left alone; null where it says nothing of it. */
export class ModelFailure extends Error {
  readonly kind: ModelFailureKind;
  readonly detail: string;
  readonly retryAfter: number | null;

  constructor(kind: ModelFailureKind, detail = '', retryAfter: number | null = null) {
    super(detail === '' ? kind : `${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}
