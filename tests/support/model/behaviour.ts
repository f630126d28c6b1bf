import type { Corruption } from './corrupt-claims.ts';

/** How the server takes a request for words. */
export type Behaviour =
  | { kind: 'honest' }
  /** Honest, with prose and a code fence around the JSON. */
  | { kind: 'talkative' }
  /** What a seed says; each request takes the next. */
  | { kind: 'hostile'; seed: number; corruption?: Corruption }
  /** Honest, but its translations have other numbers. */
  | { kind: 'mistranslates' }
  /** Honest, and what begins with one of these words is translated so. */
  | { kind: 'translates'; into: Readonly<Record<string, string>> }
  /** Honest, but more sentences than so many are too long to be translated at once. */
  | { kind: 'translates-little'; most: number }
  /** Whatever is asked, these claims beside honest ones: of the sentence that has the word, else of the first. */
  | { kind: 'obeys'; word: string; claims: string[] }
  /** These words, whatever is asked. */
  | { kind: 'says'; text: string }
  /** Honest, but the first word comes so late. */
  | { kind: 'slow'; firstWordAfter: number }
  /** Some words, then none, and the connection stays open. */
  | { kind: 'stall' }
  | { kind: 'half-json' }
  /** Some words, then the connection breaks. */
  | { kind: 'dropped' }
  /** Some words, then an error in the stream. */
  | { kind: 'fails-amid' }
  | { kind: 'endless' }
  | { kind: 'one-megabyte' }
  | { kind: 'too-many-requests'; retryAfterSeconds: number }
  | { kind: 'server-error' }
  | { kind: 'no-credit' }
  | { kind: 'origin-refused' }
  | { kind: 'redirect'; status: 301 | 302 | 303 | 307 | 308; to: 'other' | 'same' }
  /** No JSON at all: a page, as a proxy or a router gives it. */
  | { kind: 'page' }
  /** As models that want `max_completion_tokens`, no temperature, or know no schema. */
  | { kind: 'refuses-parameters'; names: string[] }
  /** As Ollama: what is longer is cut at its beginning without a word. */
  | { kind: 'cuts-silently'; tokens: number };
