import type { Article } from '../core/article.ts';
import type { Digest, DigestLength } from '../core/digest.ts';

/** What a digest is written with. Times are ISO 8601 in UTC; `generatedAt` is the time of the address's first digest, null where this is the first. */
export interface WriteOptions {
  now: string;
  generatedAt: string | null;
  length: DigestLength;
  /** How many claims lead and sections hold together; null leaves it to `length`. */
  sentences: number | null;
}

/** Writes digests from articles. Every digest that it gives is valid by `digestSchema`, and its citations hold (`citationsHold`); an aborted signal rejects with the signal's reason. */
export interface Engine {
  readonly id: string;
  write(article: Article, options: WriteOptions, signal: AbortSignal): Promise<Digest>;
}
