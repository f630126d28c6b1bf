import type { AnswerOf } from '../../protocol/requests.ts';

/** A digest that was chosen from the list of them: its article's address, and whether it is a private window's own. */
export interface OpenedDigest {
  key: string;
  address: string;
  isPrivate: boolean;
}

/** The kept digests, as far as a view needs them. */
export interface DigestShelf {
  list(): Promise<AnswerOf<'list-digests'>>;
  find(key: string): Promise<AnswerOf<'find-digest'>>;
}
