import type { Digest } from '../../core/digest.ts';
import type { AnswerOf } from '../../protocol/requests.ts';

/** The kept digests, as far as a view needs them. */
export interface DigestShelf {
  list(): Promise<AnswerOf<'list-digests'>>;
  find(key: string): Promise<Digest | null>;
}
