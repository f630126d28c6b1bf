/** Why one input gave no digest, in a word for programs. */
export type FailureCode =
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'bad-address'
  | 'not-fetched'
  | 'refused'
  | 'unsupported-type'
  | 'no-text'
  | 'framed-article'
  | 'bad-line'
  | 'model-failed'
  | 'unexpected';

/** An input that gave no digest. `message` is one sentence that says what to do; `isArticle` stands where the page was judged. */
export interface Failure {
  kind: 'failed';
  code: FailureCode;
  message: string;
  isArticle?: boolean;
}

const sentences: Record<FailureCode, (subject: string, detail: string) => string> = {
  'not-found': (subject) => `${subject} is not there: check the path.`,
  unreadable: (subject, detail) => `${subject} cannot be read (${detail}): name a file that you may read.`,
  'too-large': (subject, detail) => `${subject} is larger than ${detail}: give a smaller page.`,
  'bad-address': (subject) => `${subject} is no address that Citeback can open: give one that starts with http:// or https://.`,
  'not-fetched': (subject, detail) =>
    `${subject} could not be fetched (${detail}): check the address and the connection, or save the page and give the file.`,
  refused: (subject, detail) => `${subject} answered ${detail}: open it in a browser, save the page and give the file.`,
  'unsupported-type': (subject, detail) => `${subject} is ${detail}: Citeback reads HTML and plain text, so save it as one of these first.`,
  'no-text': (subject) => `${subject} holds no text to digest: save the page after its text has appeared, and give that file.`,
  'framed-article': (subject, detail) => `${subject} shows its text in a frame of another site: digest ${detail} instead.`,
  'bad-line': (subject, detail) => `${subject} ${detail}: write {"id", "path", "url"?, "language"?} as one line of JSON.`,
  'model-failed': (subject, detail) => `${subject} was not written: ${detail}.`,
  unexpected: (subject, detail) =>
    `${subject} could not be digested (${detail}): please report this, with the page, as a fault of Citeback.`,
};

/** A failure in the words that belong to its code; `subject` is what the caller called the input. */
export const failure = (code: FailureCode, subject: string, detail = ''): Failure => ({
  kind: 'failed',
  code,
  message: sentences[code](subject, detail.replace(/\s+/gu, ' ').trim()),
});
